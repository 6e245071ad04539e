import SidilanKit

/// That somebody holds an item for a time.
struct Holding: Hashable, Sendable {
  /// The record of the hand-over.
  let handover: RecordID
  /// The number of the hand-over document.
  let number: String?
  let asset: String
  let holder: String
  let validity: Validity
  /// Until when it is to come back.
  let due: CivilDate?

  private static let columns = """
    SELECT simadu_holding.*, record.number FROM simadu_holding
    JOIN record ON record.id = simadu_holding.handover
    """

  /// Everybody who held an item, oldest first.
  static func all(of asset: String, in store: StoreReader) throws -> [Holding] {
    try Row.fetchAll(
      store.database, sql: columns + " WHERE asset = ? ORDER BY simadu_holding.since, record.row",
      arguments: [asset]
    ).compactMap(Holding.init)
  }

  /// All that is held on a day, or by one holder then.
  static func on(_ day: CivilDate, by holder: String? = nil, in store: StoreReader) throws
    -> [Holding]
  {
    try Row.fetchAll(
      store.database,
      sql: columns + " WHERE " + Validity.condition("simadu_holding")
        + " AND (? IS NULL OR holder = ?) ORDER BY holder, asset",
      arguments: StatementArguments(Validity.arguments(on: day)) + [holder, holder]
    ).compactMap(Holding.init)
  }

  /// Nil for a row whose record is none.
  private init?(_ row: Row) throws {
    guard let handover = RecordID(row["handover"]) else { return nil }
    let until: String? = row["until"]
    let due: String? = row["due"]
    self.handover = handover
    number = row["number"]
    asset = row["asset"]
    holder = row["holder"]
    validity = try Validity(
      since: CivilDate(parsing: row["since"]), until: until.map { try CivilDate(parsing: $0) })
    self.due = try due.map { try CivilDate(parsing: $0) }
  }
}
