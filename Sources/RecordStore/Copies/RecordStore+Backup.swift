public import Foundation
import GRDB

extension RecordStore {
  /// Copies the whole store into a new folder while others go on working.
  ///
  /// The copy is the store at one moment, with every attached file and with what is known of modules, and is listed
  /// with digests in `salinan.json`. It is checked like a store; faults are reported and do not keep the rest from
  /// being saved.
  ///
  /// - Throws: `StoreError.exists`, `.diskFull` ...; nothing stays of a copy that failed.
  @discardableResult
  public func backUp(to target: URL) throws -> BackupReport {
    try translating {
      try CopyFolder.make(target) { copy in
        let name = folder.database.lastPathComponent
        let queue = try DatabaseQueue(path: copy.draft.appendingPathComponent(name).path)
        try pool.backup(to: queue)
        var (manifest, report) = try queue.writeWithoutTransaction { db in
          // One file, without a log beside it.
          try db.execute(sql: "PRAGMA journal_mode = DELETE")
          let lost = try copy.addAttachments(db, from: AttachmentFiles(folder.attachments))
          var manifest = try CopyManifest(.backup, of: StoreReader(db, folder: folder), at: now())
          manifest.cacat = lost.isEmpty ? nil : lost
          let searchable = try SearchIndex.isSound(db)
          var check = TrailCheck(db, folder: StoreFolder(copy.draft.path))
          return (manifest, try check.report(searchable: searchable))
        }
        try queue.close()
        try copy.add(name)
        for file in moduleFiles { try copy.add(file, from: folder.url) }
        manifest.berkas = copy.files
        try manifest.write(copy.draft)
        return BackupReport(events: manifest.peristiwa, faults: report.faults)
      }
    }
  }

  /// Which modules are switched off, and the settings of modules; verdicts are found anew.
  private var moduleFiles: [String] {
    func names(_ folder: URL) -> [String] {
      // No folder, no files.
      ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }
    let plugins = folder.plugins
    return
      (names(plugins).map { "plugin/" + $0 }
      + names(plugins.appendingPathComponent("mati")).map { "plugin/mati/" + $0 })
      .filter(CopyManifest.Form.backup.holds)
  }

  /// Makes a store out of a backup, in a folder that has none.
  ///
  /// Every file is compared with its digest first, and the finished store is checked before it appears.
  ///
  /// - Parameter asItIs: whether a store that had faults when it was copied may appear, with these faults.
  /// - Throws: `StoreError.copy`, `.exists`, what `check` finds as `.copy(_, .trail)`.
  public static func restore(
    _ backup: URL, to folder: StoreFolder, asItIs: Bool = false
  ) throws -> TrailReport {
    let manifest = try CopyManifest.read(backup, .backup)
    try manifest.verify(backup)
    try manifest.require("sidilan.sqlite", in: backup)
    return try build(folder, from: backup, manifest, asItIs: asItIs) { draft in
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
    _ folder: StoreFolder, from source: URL, _ manifest: CopyManifest, asItIs: Bool = false,
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
      return try checkedStore(copy.draft, source, manifest, asItIs: asItIs)
    }
  }

  private static func checkedStore(
    _ draft: URL, _ source: URL, _ manifest: CopyManifest, asItIs: Bool
  ) throws -> TrailReport {
    let store = try RecordStore(StoreFolder(draft.path))
    let report = try store.check()
    guard report.faults.isEmpty || asItIs, report.hash == manifest.jejak else {
      throw StoreError.copy(path: source.path, .trail)
    }
    try store.close()
    return report
  }
}
