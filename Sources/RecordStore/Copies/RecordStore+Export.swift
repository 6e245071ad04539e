public import Foundation
import GRDB

extension RecordStore {
  static let schemaFile = "skema.jsonl"

  /// Writes everything as JSON Lines and files, readable without this program: one file a table, the
  /// definitions in `skema.jsonl`, attached files under their digests.
  ///
  /// - Parameter mask: what is shown to somebody who may not see everything; attached files, in which anything can
  ///   stand, are then left out, and the export cannot be made into a store again.
  /// - Throws: as `backUp(to:)`.
  @discardableResult
  public func export(to target: URL, masked mask: ExportMask? = nil) throws -> BackupReport {
    try translating {
      try CopyFolder.make(target, outside: folder) { copy in
        let tables = copy.draft.appendingPathComponent("tabel", isDirectory: true)
        try FileSystem.makeFolder(tables)
        var manifest = try pool.read { db in
          let lost =
            mask == nil
            ? try copy.addAttachments(db, from: AttachmentFiles(folder.attachments)) : []
          let shown = try mask?.over(db)
          try writeSchema(db, copy.draft.appendingPathComponent(RecordStore.schemaFile))
          try copy.add(RecordStore.schemaFile)
          for table in try exportedTables(db) {
            try writeRows(db, table, tables.appendingPathComponent("\(table).jsonl"), shown)
            try copy.add("tabel/\(table).jsonl")
          }
          var manifest = try CopyManifest(.export, of: StoreReader(db, folder: folder), at: now())
          manifest.cacat = lost.isEmpty ? nil : lost
          manifest.disamarkan = mask == nil ? nil : true
          return manifest
        }
        manifest.berkas = copy.files
        try manifest.write(copy.draft)
        return BackupReport(
          events: manifest.peristiwa,
          faults: (manifest.cacat ?? []).map { .attachment($0, .missing) })
      }
    }
  }

  /// Makes a store out of an export, in a folder that has none; the result holds the same, trail and all.
  ///
  /// - Throws: as `restore`; `StoreError.copy(_, .line)` for a line that is not understood.
  public static func importing(_ source: URL, to folder: StoreFolder) throws -> TrailReport {
    let manifest = try CopyManifest.read(source, .export)
    try manifest.verify(source)
    return try build(folder, from: source, manifest) { draft in
      let attachments = AttachmentFiles(StoreFolder(draft.path).attachments)
      for file in manifest.berkas where file.nama.hasPrefix("lampiran/") {
        _ = try attachments.keep(source.appendingPathComponent(file.nama))
      }
      let file = StoreFolder(draft.path).database
      let path = file.path
      let queue = try DatabaseQueue(path: path)
      do {
        try queue.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA foreign_keys = OFF")
          try db.inTransaction {
            try ImportedStore(db, source, manifest).fill()
            return .commit
          }
        }
      } catch let error as DatabaseError {
        throw StoreError(error, path: path)
      }
      try queue.close()
      try FileSystem.closeToOthers(file, like: draft)
    }
  }

  private func exportedTables(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
          AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'account_secret' ORDER BY name
        """)
  }

  private func writeSchema(_ db: Database, _ url: URL) throws {
    // Shadow tables come with their virtual table.
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT s.type, s.name, s.sql FROM sqlite_schema AS s
        LEFT JOIN pragma_table_list AS t ON t.schema = 'main' AND t.name = s.tbl_name
        WHERE s.sql IS NOT NULL AND coalesce(t.type, '') <> 'shadow'
        ORDER BY s.rowid
        """)
    try writeLines(url) { write in
      for row in rows { try write(row) }
    }
  }

  private func writeRows(
    _ db: Database, _ table: String, _ url: URL, _ mask: ExportMask.Applied?
  ) throws {
    try writeLines(url, { mask == nil ? $0 : mask?.shown($0, of: table) }) { write in
      let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM \"\(table)\"")
      while let row = try cursor.next() { try write(row) }
    }
  }

  private func writeLines(
    _ url: URL, _ shown: @escaping ([String: Any]) -> [String: Any]? = { $0 },
    _ body: ((Row) throws -> Void) throws -> Void
  ) throws {
    guard FileManager.default.createFile(atPath: url.path, contents: nil),
      let handle = FileHandle(forWritingAtPath: url.path)
    else { throw StoreError.inputOutput(path: url.path, number: errno) }
    var pending = Data()
    do {
      try body { row in
        let whole = Dictionary(
          row.map { ($0.0, ExportedValue.json($0.1)) }, uniquingKeysWith: { first, _ in first })
        guard let object = shown(whole) else { return }
        pending += try JSONSerialization.data(
          withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        pending.append(10)
        if pending.count > 1 << 20 {
          try handle.write(contentsOf: pending)
          pending.removeAll(keepingCapacity: true)
        }
      }
      try handle.write(contentsOf: pending)
      try handle.close()
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw error
    } catch {
      throw FileSystem.failure(error, url.path)
    }
  }
}
