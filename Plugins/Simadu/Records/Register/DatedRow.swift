import SidilanKit

/// Ends memberships.
enum DatedRow {
  /// Ends a membership the day before another begins; one that would then have no day at all is removed, and stays
  /// in the trail.
  static func end(
    _ seat: Membership, in table: String, before day: CivilDate, _ writer: StoreWriter
  ) throws {
    if seat.validity.since < day {
      try writer.database.execute(
        sql: "UPDATE \(table) SET until = ? WHERE number = ?",
        arguments: [try day.adding(days: -1).description, seat.number])
    } else {
      try writer.database.execute(
        sql: "DELETE FROM \(table) WHERE number = ?", arguments: [seat.number])
    }
  }
}
