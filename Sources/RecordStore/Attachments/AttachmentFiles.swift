import Foundation

/// The folder of attached files, each under its SHA-256; equal files are kept once.
struct AttachmentFiles {
  private let folder: URL

  init(_ folder: URL) {
    self.folder = folder
  }

  /// Where the file with a digest lies: `ab/abcd...`.
  func url(_ digest: Digest) -> URL {
    folder.appendingPathComponent(String(digest.description.prefix(2)), isDirectory: true)
      .appendingPathComponent(digest.description)
  }

  /// Copies a file into the folder; it is on the disk when this returns.
  ///
  /// A file whose transaction is undone later stays without an owner, which the check counts and nobody misses.
  func keep(_ source: URL) throws(StoreError) -> (digest: Digest, size: Int64) {
    try FileSystem.makeFolder(folder)
    var hasher = Hasher256()
    var kept: (digest: Digest, size: Int64)?
    try FileSystem.copy(source, growingIn: folder, each: { hasher.update($0) }) {
      size throws(StoreError) in
      let digest = hasher.finish()
      kept = (digest, size)
      // The same content may be there already, or come at the same time; every copy is as good.
      let target = url(digest)
      try FileSystem.makeFolder(target.deletingLastPathComponent())
      return target
    }
    guard let kept else { throw .file(path: source.path, number: EIO) }
    return kept
  }

  /// The file with a digest, after its content was compared with it.
  ///
  /// - Throws: `StoreError.attachment`.
  func verified(_ digest: Digest) throws(StoreError) -> URL {
    let file = url(digest)
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw .attachment(digest, .missing)
    }
    guard try FileSystem.digest(file).digest == digest else { throw .attachment(digest, .altered) }
    return file
  }

  /// All files in the folder that bear a digest's name.
  func all() -> [(digest: Digest, url: URL)] {
    let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (walker?.allObjects ?? []).compactMap { $0 as? URL }.compactMap { url in
      Digest(url.lastPathComponent).map { ($0, url) }
    }
  }
}
