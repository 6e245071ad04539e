import SidilanKit

/// Visits and guests of a month.
struct VisitCount: Hashable, Sendable {
  let month: CalendarMonth
  let visits: Int
  let guests: Int

  /// The twelve months of a year.
  ///
  /// - Throws: `VisitError.year` for a year outside the calendar.
  static func year(_ year: Int, in store: StoreReader) throws -> [VisitCount] {
    guard CivilDate.years.contains(year) else { throw VisitError.year(year) }
    return try (1...12).map { number in
      let month = CalendarMonth(of: try CivilDate(year: year, month: number, day: 1))
      let row = try Row.fetchOne(
        store.database,
        sql: """
          SELECT count(*) AS visits, coalesce(sum(guests), 0) AS guests FROM simadu_visit
          WHERE day BETWEEN ? AND ?
          """, arguments: [month.first.description, month.last.description])
      return VisitCount(month: month, visits: row?["visits"] ?? 0, guests: row?["guests"] ?? 0)
    }
  }
}
