import SidilanKit

/// A draft of a city law (raperda).
struct Bill: Hashable, Sendable {
  /// Who brings it in.
  enum Initiator: String, CaseIterable, Hashable, Sendable, ExpressibleByArgument {
    case council = "dprd"
    case mayor = "wali_kota"

    /// The name for people.
    var title: Wording {
      self == .council ? Wording("DPRD", "the council") : Wording("Wali Kota", "the mayor")
    }
  }

  /// A stage that it has reached.
  struct Step: Hashable, Sendable {
    let stage: String
    let day: CivilDate
    /// The code of the meeting.
    let meeting: String?
    let document: String?
    let note: String?
  }

  let record: RecordID
  /// `RP-2026-01`.
  let code: String
  let title: String
  let initiator: Initiator
  let year: Int
  /// The stage it is at.
  let stage: String
  let version: Int

  private static let columns = """
    SELECT simadu_bill.*, record.title, record.status, record.version
    FROM simadu_bill JOIN record ON record.id = simadu_bill.record
    """

  /// The draft with a code.
  ///
  /// - Throws: `BillError.unknown`.
  static func find(_ code: String, in store: StoreReader) throws -> Bill {
    let row = try Row.fetchOne(
      store.database, sql: columns + " WHERE code = ?", arguments: [code.uppercased()])
    guard let bill = row.flatMap(Bill.init) else { throw BillError.unknown(code) }
    return bill
  }

  /// All drafts, or those of a year.
  static func all(year: Int? = nil, in store: StoreReader) throws -> [Bill] {
    try Row.fetchAll(
      store.database, sql: columns + " WHERE ?1 IS NULL OR year = ?1 ORDER BY year, code",
      arguments: [year]
    ).compactMap(Bill.init)
  }

  /// The stages it went through, oldest first.
  func steps(in store: StoreReader) throws -> [Step] {
    try Row.fetchAll(
      store.database,
      sql: """
        SELECT simadu_bill_step.*, simadu_agenda.code AS meeting_code FROM simadu_bill_step
        LEFT JOIN simadu_agenda ON simadu_agenda.record = meeting WHERE bill = ?
        ORDER BY simadu_bill_step.id
        """, arguments: [record.description]
    ).map { row in
      Step(
        stage: row["stage"], day: try CivilDate(parsing: row["day"]), meeting: row["meeting_code"],
        document: row["document"], note: row["note"])
    }
  }

  /// Nil for a draft of a newer program.
  private init?(_ row: Row) {
    guard let record = RecordID(row["record"]),
      let initiator = Initiator(rawValue: row["initiator"])
    else { return nil }
    self.record = record
    self.initiator = initiator
    code = row["code"]
    title = row["title"]
    year = row["year"]
    stage = row["status"]
    version = row["version"]
  }
}
