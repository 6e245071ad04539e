import GRDB

/// The codes by which modules show their records, such as `AG-2025-0001`.
///
/// A module says them in a view `<module>_record_code` with the columns `record` and `code`, over its own tables. The
/// view holds nothing itself, so that codes need no copy and no rule that keeps it in step, and it is there when the
/// module is not.
enum RecordCodes {
  private static let suffix = "_record_code"
  private static let columns: Set = ["record", "code"]
  /// More records than this never bear codes that begin alike and are asked for at once.
  private static let most = 1000

  /// The records that bear a code, whichever way its letters are typed, in the order in which they were made.
  static func records(_ db: Database, code text: String) throws -> [RecordID] {
    try records(
      db, where: "code IN (?, ?, ?)", [text, text.uppercased(), text.lowercased()])
  }

  /// The records whose codes begin with a text, the latest made first.
  static func records(_ db: Database, beginning text: String) throws -> [RecordID] {
    // The last character of all comes after every text that begins so.
    let ranges = Set([text, text.uppercased(), text.lowercased()])
    return try records(
      db, where: ranges.map { _ in "code BETWEEN ? AND ?" }.joined(separator: " OR "),
      ranges.sorted().flatMap { [$0, $0 + "\u{10FFFF}"] }
    ).reversed()
  }

  /// The code that a record bears; the first one of several.
  static func code(_ db: Database, of id: RecordID) throws -> String? {
    guard let source = try source(db) else { return nil }
    return try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT min(code) FROM (\(source)) AS bearing
          WHERE record = ?1 AND owner = (SELECT module FROM record WHERE id = ?1)
          """), arguments: [id.description])
  }

  /// Tries the view of an owner, if there is one.
  ///
  /// - Throws: `StoreError.untrackable` for one of other columns, and what SQLite says of one that cannot be read.
  static func check(_ db: Database, owner: String) throws {
    let view = owner + suffix
    guard try db.viewExists(view) else { return }
    guard try Set(db.columns(in: view).map(\.name)) == columns else {
      throw StoreError.untrackable(table: view, .codeColumns)
    }
    _ = try Row.fetchOne(db, sql: "SELECT record, code FROM \"\(view)\"")
  }

  private static func records(_ db: Database, where condition: String, _ texts: [String]) throws
    -> [RecordID]
  {
    guard let source = try source(db) else { return [] }
    return try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id FROM record JOIN (
            SELECT DISTINCT record, owner FROM (\(source)) AS bearing WHERE \(condition)
          ) AS found ON found.record = record.id AND found.owner = record.module
          ORDER BY record.row LIMIT \(most)
          """), arguments: StatementArguments(texts)
    ).compactMap(RecordID.init)
  }

  /// Records, codes and owners of all modules as one statement; nil when no module has codes.
  private static func source(_ db: Database) throws -> String? {
    let views = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT name FROM sqlite_schema WHERE type = 'view' AND substr(name, ?) = ? ORDER BY name
          """), arguments: [-suffix.count, suffix])
    let parts = views.compactMap { view -> String? in
      let owner = String(view.dropLast(suffix.count))
      // A copy from elsewhere may hold a view that cannot be read; without it the other modules' codes are found.
      guard StoreMigration.isOwnerName(owner),
        let found = try? Set(db.columns(in: view).map(\.name)), found == columns
      else { return nil }
      return "SELECT record, code, '\(owner)' AS owner FROM \"\(view)\""
    }
    return parts.isEmpty ? nil : parts.joined(separator: " UNION ALL ")
  }
}
