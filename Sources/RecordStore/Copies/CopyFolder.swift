import Foundation
import GRDB

/// A folder that is filled under another name and appears whole or not at all.
struct CopyFolder {
  let target: URL
  let draft: URL
  private(set) var files: [CopyManifest.File] = []

  /// Fills a new folder; nothing stays of one whose filling fails.
  ///
  /// - Throws: `StoreError.exists` when the target is there already, and what `body` throws.
  static func make<Value>(
    _ target: URL, _ body: (inout CopyFolder) throws -> Value
  ) throws -> Value {
    var copy = try CopyFolder(target)
    do {
      let value = try body(&copy)
      try copy.finish()
      return value
    } catch {
      // What cannot be removed stays under a name that begins with a dot; nothing takes it for a copy.
      try? FileManager.default.removeItem(at: copy.draft)
      throw error
    }
  }

  private init(_ target: URL) throws(StoreError) {
    self.target = target.standardizedFileURL
    guard !FileManager.default.fileExists(atPath: target.path) else {
      throw .exists(folder: target.path)
    }
    draft = self.target.deletingLastPathComponent()
      .appendingPathComponent(
        ".\(self.target.lastPathComponent)-\(UUID().uuidString)", isDirectory: true)
    try FileSystem.makeFolder(draft)
  }

  /// Copies the attached files that a database refers to.
  ///
  /// - Returns: those that are missing or altered, which are left out.
  mutating func addAttachments(_ db: Database, from store: AttachmentFiles) throws -> [Digest] {
    var lost: [Digest] = []
    let folder = draft.appendingPathComponent("lampiran", isDirectory: true)
    for text in try String.fetchAll(
      db, sql: "SELECT DISTINCT sha256 FROM record_attachment ORDER BY sha256")
    {
      guard let digest = Digest(text) else { continue }
      let source: URL
      do {
        source = try store.verified(digest)
      } catch StoreError.attachment {
        lost.append(digest)
        continue
      }
      let kept = try AttachmentFiles(folder).keep(source)
      files.append(
        CopyManifest.File(
          nama: "lampiran/\(digest.description.prefix(2))/\(digest)", bita: kept.size,
          sha256: kept.digest))
    }
    return lost
  }

  /// Copies a file of the store, if it is there, under its own name.
  mutating func add(_ name: String, from store: URL) throws(StoreError) {
    let source = store.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: source.path) else { return }
    let target = draft.appendingPathComponent(name)
    try FileSystem.makeFolder(target.deletingLastPathComponent())
    try FileSystem.copy(
      source, growingIn: target.deletingLastPathComponent(), each: { _ in }, to: { _ in target })
    try add(name)
  }

  /// Lists a file that was written into the draft.
  mutating func add(_ name: String) throws(StoreError) {
    let url = draft.appendingPathComponent(name)
    try FileSystem.syncFile(url)
    let found = try FileSystem.digest(url)
    files.append(CopyManifest.File(nama: name, bita: found.size, sha256: found.digest))
  }

  /// Gives the finished folder its name.
  private func finish() throws(StoreError) {
    try FileSystem.sync(draft)
    guard rename(draft.path, target.path) == 0 else {
      let number = errno
      if number == EEXIST || number == ENOTEMPTY { throw .exists(folder: target.path) }
      throw .inputOutput(path: target.path, number: number)
    }
    try FileSystem.sync(target.deletingLastPathComponent())
  }
}
