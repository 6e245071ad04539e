import Foundation

/// What a backup or an export says of itself: `salinan.json` in its folder.
struct CopyManifest: Codable, Hashable {
  static let fileName = "salinan.json"
  static let version = 1

  /// Which of the two it is.
  enum Form: String, Codable {
    case backup = "cadangan"
    case export = "ekspor"
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
    return manifest
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
