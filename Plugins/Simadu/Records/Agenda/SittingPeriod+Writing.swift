import SidilanKit

extension SittingPeriod {
  /// Adds a period.
  ///
  /// - Throws: `PeriodError`.
  @discardableResult
  static func add(
    _ kind: Kind, councilYear: String, ordinal: Int, decree: String, validity: Validity,
    rules: AgendaRules, _ writer: StoreWriter
  ) throws -> String {
    let year = try firstYear(councilYear)
    let most = kind == .recess ? rules.recessesPerYear : rules.sittingsPerYear
    let basis = kind == .recess ? rules.recessBasis : rules.sittingBasis
    guard (1...most).contains(ordinal) else {
      throw PeriodError.ordinal(ordinal, most: most, basis)
    }
    let last = try requireSpan(kind, validity, except: nil, rules, writer.reader)
    guard Optional(decree).worded != nil else { throw PeriodError.decreeMissing }
    let code = "\(kind.rawValue)-\(year)-\(ordinal)"
    let isTaken =
      try Bool.fetchOne(
        writer.database, sql: "SELECT 1 FROM simadu_period WHERE code = ?", arguments: [code])
      ?? false
    if isTaken { throw PeriodError.taken(name(kind, ordinal, councilYear)) }
    let record = try writer.create(
      RecordContent(
        kind: "masa_sidang", title: name(kind, ordinal, councilYear),
        date: validity.since.description, access: .open, status: "ditetapkan"))
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_period (code, record, kind, council_year, ordinal, decree, since, until)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        code, record.id.description, kind.rawValue, councilYear, ordinal, decree,
        validity.since.description, last.description,
      ])
    return code
  }

  /// Refuses a time without an end, too long a recess, and one that overlaps another period.
  ///
  /// - Returns: the last day.
  static func requireSpan(
    _ kind: Kind, _ validity: Validity, except own: String?, _ rules: AgendaRules,
    _ reader: StoreReader
  ) throws -> CivilDate {
    guard let last = validity.until else { throw PeriodError.endless }
    let days = validity.since.days(through: last)
    if kind == .recess, days > rules.longestRecess {
      throw PeriodError.recessTooLong(days, most: rules.longestRecess, rules.recessBasis)
    }
    if let other = try overlapping(validity, in: reader).first(where: { $0.code != own }) {
      throw PeriodError.overlap(other)
    }
    return last
  }

  /// The first of the two years of `2025/2026`.
  private static func firstYear(_ text: String) throws -> Int {
    let parts = text.split(separator: "/")
    guard parts.count == 2, parts.allSatisfy({ $0.count == 4 }), let first = Int(parts[0]),
      let second = Int(parts[1]), second == first + 1
    else { throw PeriodError.councilYear(text) }
    return first
  }
}
