import SidilanKit

/// A sitting period or a recess of the council.
struct SittingPeriod: Hashable, Sendable {
  /// What the council does in it.
  enum Kind: String, CaseIterable, Hashable, Sendable, ExpressibleByArgument {
    case sitting = "sidang"
    case recess = "reses"
  }

  /// `sidang-2025-2`.
  let code: String
  let record: RecordID
  let kind: Kind
  /// `2025/2026`.
  let councilYear: String
  /// From 1.
  let ordinal: Int
  /// The decision that it rests on.
  let decree: String
  let validity: Validity

  /// `Masa Sidang II 2025/2026`.
  var name: String { Self.name(kind, ordinal, councilYear) }

  /// The ordinal in Roman figures.
  var roman: String { Self.roman(ordinal) }

  /// The name of a period.
  static func name(_ kind: Kind, _ ordinal: Int, _ year: String) -> String {
    "\(kind == .sitting ? "Masa Sidang" : "Masa Reses") \(roman(ordinal)) \(year)"
  }

  /// A number 1...12 in Roman figures.
  static func roman(_ number: Int) -> String {
    // The months are the Roman figures that the rules of the office know.
    guard let month = try? CivilDate(year: 2000, month: number, day: 1) else {
      return String(number)
    }
    return RomanMonth.text(of: month)
  }

  /// Those that overlap a time, in their order.
  static func overlapping(_ validity: Validity, in store: StoreReader) throws -> [SittingPeriod] {
    try Row.fetchAll(
      store.database,
      sql: """
        SELECT * FROM simadu_period WHERE \(Validity.condition("simadu_period")) ORDER BY since
        """, arguments: StatementArguments(validity.arguments)
    ).compactMap(SittingPeriod.init)
  }

  /// The period of a day; nil between periods.
  static func on(_ day: CivilDate, _ kind: Kind? = nil, in store: StoreReader) throws
    -> SittingPeriod?
  {
    try overlapping(Validity(since: day, until: day), in: store).first {
      kind == nil || $0.kind == kind
    }
  }

  /// The recess in which an event of a kind is not held, unless it is urgent; nil when none stands against it.
  static func barring(
    _ kind: AgendaKind, _ start: CivilMoment, _ end: CivilMoment, _ rules: AgendaRules,
    in store: StoreReader
  ) throws -> SittingPeriod? {
    guard rules.barredInRecess.contains(kind) else { return nil }
    return try overlapping(Validity(since: start.date, until: end.date), in: store)
      .first { $0.kind == .recess }
  }

  /// Whether an event of a kind belongs into a sitting period and the day has none.
  ///
  /// What is urgently held in a recess has its period; a plenary takes its number from a sitting period alone.
  static func lacks(_ kind: AgendaKind, _ period: SittingPeriod?, _ rules: AgendaRules) -> Bool {
    guard rules.inSitting.contains(kind) else { return false }
    return period == nil || (kind == .plenary && period?.kind != .sitting)
  }

  /// The period with a code.
  ///
  /// - Throws: `PeriodError.unknown`.
  static func find(_ code: String, in store: StoreReader) throws -> SittingPeriod {
    let row = try Row.fetchOne(
      store.database, sql: "SELECT * FROM simadu_period WHERE code = ?",
      arguments: [code.lowercased()])
    guard let period = try row.flatMap(SittingPeriod.init) else {
      throw PeriodError.unknown(code)
    }
    return period
  }

  /// All, in their order.
  static func all(in store: StoreReader) throws -> [SittingPeriod] {
    try Row.fetchAll(store.database, sql: "SELECT * FROM simadu_period ORDER BY since, code")
      .compactMap(SittingPeriod.init)
  }

  /// Nil for a kind of a newer program.
  private init?(_ row: Row) throws {
    guard let record = RecordID(row["record"]), let kind = Kind(rawValue: row["kind"]) else {
      return nil
    }
    self.record = record
    self.kind = kind
    code = row["code"]
    councilYear = row["council_year"]
    ordinal = row["ordinal"]
    decree = row["decree"]
    validity = try Validity(
      since: CivilDate(parsing: row["since"]), until: CivilDate(parsing: row["until"]))
  }
}
