public import Foundation
import GRDB

extension RecordStore {
  /// Copies the whole store into a new folder while others go on working.
  ///
  /// The copy is the store at one moment, with every attached file, and is listed with digests in
  /// `salinan.json`.
  ///
  /// - Returns: events in the copy.
  /// - Throws: `StoreError.exists`, `.attachment` for a file that is missing or altered, `.diskFull` ...;
  ///   nothing stays of a copy that failed.
  @discardableResult
  public func backUp(to target: URL) throws -> Int64 {
    try translating {
      try CopyFolder.make(target) { copy in
        let name = folder.database.lastPathComponent
        let queue = try DatabaseQueue(path: copy.draft.appendingPathComponent(name).path)
        try pool.backup(to: queue)
        var manifest = try queue.writeWithoutTransaction { db in
          // One file, without a log beside it.
          try db.execute(sql: "PRAGMA journal_mode = DELETE")
          try copy.addAttachments(db, from: AttachmentFiles(folder.attachments))
          return try CopyManifest(.backup, of: StoreReader(db, folder: folder), at: now())
        }
        try queue.close()
        try copy.add(name)
        manifest.berkas = copy.files
        try manifest.write(copy.draft)
        return manifest.peristiwa
      }
    }
  }

  /// Makes a store out of a backup, in a folder that has none.
  ///
  /// Every file is compared with its digest first, and the finished store is checked before it appears.
  ///
  /// - Throws: `StoreError.copy`, `.exists`, what `check` finds as `.copy(_, .trail)`.
  public static func restore(_ backup: URL, to folder: StoreFolder) throws -> TrailReport {
    let manifest = try CopyManifest.read(backup, .backup)
    try manifest.verify(backup)
    return try build(folder, from: backup, manifest) { draft in
      for file in manifest.berkas {
        let target = draft.appendingPathComponent(file.nama)
        try FileSystem.makeFolder(target.deletingLastPathComponent())
        try FileSystem.copy(
          backup.appendingPathComponent(file.nama), growingIn: target.deletingLastPathComponent(),
          each: { _ in }, to: { _ in target })
      }
    }
  }

  /// Fills a draft beside the folder, checks it as a store, and gives it the folder's name.
  static func build(
    _ folder: StoreFolder, from source: URL, _ manifest: CopyManifest,
    _ fill: (URL) throws -> Void
  ) throws -> TrailReport {
    guard !FileManager.default.fileExists(atPath: folder.database.path) else {
      throw StoreError.exists(folder: folder.url.path)
    }
    // An empty folder may stand where the store shall be.
    _ = rmdir(folder.url.path)
    try FileSystem.makeFolder(folder.url.deletingLastPathComponent())
    return try CopyFolder.make(folder.url) { copy in
      try fill(copy.draft)
      return try checkedStore(copy.draft, source, manifest)
    }
  }

  private static func checkedStore(_ draft: URL, _ source: URL, _ manifest: CopyManifest) throws
    -> TrailReport
  {
    let store = try RecordStore(StoreFolder(draft.path))
    let report = try store.check()
    guard report.faults.isEmpty, report.hash == manifest.jejak else {
      throw StoreError.copy(path: source.path, .trail)
    }
    try store.close()
    return report
  }
}
