import Foundation

/// What a backup or an export says of itself: `salinan.json` in its folder.
struct CopyManifest: Codable, Hashable {
  static let fileName = "salinan.json"
  static let version = 1

  /// Which of the two it is.
  enum Form: String, Codable {
    case backup = "cadangan"
    case export = "ekspor"

    /// Whether a file with this name can be part of such a copy; nothing else is ever taken out of one.
    func holds(_ name: String) -> Bool {
      let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      switch (self, parts.count) {
      case (_, 3) where parts[0] == "lampiran":
        return Digest(parts[2]) != nil && parts[2].hasPrefix(parts[1]) && parts[1].count == 2
      case (.backup, 1): return name == "sidilan.sqlite"
      case (.backup, 2):
        return parts[0] == "plugin" && parts[1].hasSuffix(".json") && parts[1] != "putusan.json"
          && StoreMigration.isOwnerName(String(parts[1].dropLast(5)))
      case (.backup, 3):
        return parts[0] == "plugin" && parts[1] == "mati" && StoreMigration.isOwnerName(parts[2])
      case (.export, 1): return name == RecordStore.schemaFile
      case (.export, 2):
        return parts[0] == "tabel" && parts[1].hasSuffix(".jsonl")
          && parts[1].dropLast(6).utf8.allSatisfy {
            (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5f
          }
      default: return false
      }
    }
  }

  /// One file of the copy.
  struct File: Codable, Hashable {
    let nama: String
    let bita: Int64
    let sha256: Digest
  }

  let bentuk: Form
  let versi: Int
  let waktu: String
  /// Events in the trail, and the hash of the last one.
  let peristiwa: Int64
  let jejak: String
  var berkas: [File] = []
  /// Attached files that were missing or altered already when the copy was made; not part of it.
  var cacat: [Digest]?
  /// Whether personal data in it are masked; it is then for reading only.
  var disamarkan: Bool?

  /// A manifest of a store as it stands, without files yet.
  init(_ form: Form, of store: StoreReader, at time: Date) throws {
    bentuk = form
    versi = CopyManifest.version
    waktu = Timestamp.text(time)
    peristiwa = try store.eventCount()
    jejak = try store.trailHash()
  }

  /// Reads and checks the manifest of a folder.
  static func read(_ folder: URL, _ form: Form) throws(StoreError) -> CopyManifest {
    guard FileManager.default.fileExists(atPath: folder.path) else {
      throw .file(path: folder.path, number: ENOENT)
    }
    let url = folder.appendingPathComponent(fileName)
    guard let data = try? Data(contentsOf: url) else {
      throw .copy(path: folder.path, .noManifest)
    }
    guard let manifest = try? JSONDecoder().decode(CopyManifest.self, from: data) else {
      throw .copy(path: folder.path, .format(found: fileName))
    }
    guard manifest.bentuk == form, manifest.versi == version else {
      throw .copy(
        path: folder.path, .format(found: "\(manifest.bentuk.rawValue) \(manifest.versi)"))
    }
    if manifest.disamarkan == true { throw .copy(path: folder.path, .masked) }
    for file in manifest.berkas where !form.holds(file.nama) {
      throw .copy(path: folder.path, .format(found: file.nama))
    }
    return manifest
  }

  /// Checks that a file that is about to be read is listed, and so was compared with its digest.
  func require(_ name: String, in folder: URL) throws(StoreError) {
    guard berkas.contains(where: { $0.nama == name }) else {
      throw .copy(path: folder.path, .missingFile(name))
    }
  }

  /// Writes the manifest as the last file of a copy.
  func write(_ folder: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try FileSystem.writeWhole(
      encoder.encode(self), to: folder.appendingPathComponent(CopyManifest.fileName))
  }

  /// Compares every file with its digest.
  func verify(_ folder: URL) throws(StoreError) {
    for file in berkas {
      guard !file.nama.hasPrefix("/"), !file.nama.split(separator: "/").contains("..") else {
        throw .copy(path: folder.path, .format(found: file.nama))
      }
      let url = folder.appendingPathComponent(file.nama)
      guard FileManager.default.fileExists(atPath: url.path) else {
        throw .copy(path: folder.path, .missingFile(file.nama))
      }
      let found = try FileSystem.digest(url)
      guard found.digest == file.sha256, found.size == file.bita else {
        throw .copy(path: folder.path, .alteredFile(file.nama))
      }
    }
  }
}
