import SidilanKit

/// Ends rows that are dated.
///
/// Both ends belong to a time: what follows begins the day after, and no day has two holders.
enum DatedRow {
  /// Ends a row the day before another begins.
  static func end(
    _ seat: Membership, in table: String, before day: CivilDate, _ writer: StoreWriter
  )
    throws
  {
    try cap(
      table, "number = ?", [seat.number], last: try day.adding(days: -1), writer)
  }

  /// Lets rows last until a day at most; one that begins later has no day left and is removed, and stays in the trail.
  ///
  /// - Parameter condition: which rows, with its arguments.
  static func cap(
    _ table: String, _ condition: String, _ arguments: StatementArguments, last: CivilDate,
    _ writer: StoreWriter
  ) throws {
    try writer.database.execute(
      sql: "DELETE FROM \(table) WHERE \(condition) AND since > ?",
      arguments: arguments + [last.description])
    try writer.database.execute(
      sql: """
        UPDATE \(table) SET until = ? WHERE \(condition) AND (until IS NULL OR until > ?)
        """, arguments: [last.description] + arguments + [last.description])
  }
}
