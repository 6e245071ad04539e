import SidilanKit

/// An employee as written in the register.
struct StaffRecord: Hashable, Sendable {
  let code: String
  let record: RecordID
  let person: RecordID
  let name: String
  let number: String?
  let validity: Validity

  /// A post with its time.
  struct DatedPost: Hashable, Sendable {
    let number: Int64
    let post: StaffBook.Post
    let validity: Validity
  }

  /// The employee of a code.
  ///
  /// - Throws: `PeopleError.unknown`.
  static func find(_ code: String, _ reader: StoreReader) throws -> StaffRecord {
    let code = NumberedCode.normal(code)
    guard
      let row = try Row.fetchOne(
        reader.database, sql: sql + " WHERE s.code = ?", arguments: [code])
    else { throw PeopleError.unknown(.staff, code) }
    return try StaffRecord(row)
  }

  /// Those who work on a day, in the order of codes.
  static func all(on day: CivilDate, _ reader: StoreReader) throws -> [StaffRecord] {
    try Row.fetchAll(
      reader.database, sql: sql + " WHERE \(Validity.condition("s")) ORDER BY s.code",
      arguments: StatementArguments(Validity.arguments(on: day))
    ).map(StaffRecord.init)
  }

  /// The post of an employee on a day.
  static func post(of code: String, on day: CivilDate, _ reader: StoreReader) throws -> DatedPost? {
    try Row.fetchOne(
      reader.database,
      sql: """
        SELECT * FROM simadu_post WHERE staff = ? AND \(Validity.condition("simadu_post"))
        ORDER BY number DESC
        """, arguments: [code] + StatementArguments(Validity.arguments(on: day))
    ).map {
      DatedPost(
        number: $0["number"],
        post: StaffBook.Post(rank: $0["rank"], office: $0["office"], unit: $0["unit"]),
        validity: try Validity($0))
    }
  }

  private static let sql = """
    SELECT s.*, p.name, p.front, p.back FROM simadu_staff AS s
    JOIN simadu_person AS p ON p.record = s.person
    """

  private init(_ row: Row) throws {
    let code: String = row["code"]
    guard let record = RecordID(row["record"]), let person = RecordID(row["person"]) else {
      throw PeopleError.unknown(.staff, code)
    }
    self.code = code
    self.record = record
    self.person = person
    name = try PersonName(row["name"], front: row["front"], back: row["back"]).printed
    number = row["nip"]
    validity = try Validity(row)
  }
}
