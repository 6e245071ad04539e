public import CouncilRules
import GRDB

extension StoreWriter {
  /// Says that something about a record of the act's module is due; replaces what was said of this kind before.
  ///
  /// - Parameters:
  ///   - kind: what is due, such as `jawaban`.
  ///   - title: what must be done, in Indonesian and English; no personal data.
  ///   - permission: whoever holds it is shown the item.
  /// - Throws: `StoreError.noRecord`.
  public func setDue(
    _ id: RecordID, _ kind: String, on day: CivilDate,
    title: (indonesian: String, english: String), permission: String
  ) throws {
    try RecordRows.row(database, id)
    try database.execute(
      sql: """
        INSERT INTO record_due (record, kind, day, title_id, title_en, permission)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (record, kind) DO UPDATE SET day = excluded.day, title_id = excluded.title_id,
          title_en = excluded.title_en, permission = excluded.permission
        """,
      arguments: [
        id.description, kind, day.description, title.indonesian, title.english, permission,
      ])
  }

  /// Says that what was due is done; nothing happens when it was not due.
  public func clearDue(_ id: RecordID, _ kind: String) throws {
    try database.execute(
      sql: "DELETE FROM record_due WHERE record = ? AND kind = ?",
      arguments: [id.description, kind])
  }
}
