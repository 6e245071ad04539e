import SidilanKit

/// A member as written in the register.
struct MemberRecord: Hashable, Sendable {
  let code: String
  let record: RecordID
  let person: RecordID
  let party: String
  let constituency: String
  let validity: Validity
  let oath: CivilDate?
  let decree: String
  let endDecree: String?
  let endReason: String?
  let replaces: String?
  let replacedBy: String?
  /// The successor's first day.
  let replacedSince: CivilDate?
  let suspensions: [Validity]

  /// The member of a code.
  ///
  /// - Throws: `PeopleError.unknown`.
  static func find(_ code: String, _ reader: StoreReader) throws -> MemberRecord {
    let code = NumberedCode.normal(code)
    guard
      let row = try Row.fetchOne(reader.database, sql: sql + " WHERE m.code = ?", arguments: [code])
    else { throw PeopleError.unknown(.member, code) }
    return try MemberRecord(row, reader)
  }

  /// All members of all times, in the order of codes.
  static func all(_ reader: StoreReader) throws -> [MemberRecord] {
    try Row.fetchAll(reader.database, sql: sql + " ORDER BY m.code").map {
      try MemberRecord($0, reader)
    }
  }

  /// The state on a day.
  func state(on day: CivilDate) -> MemberState {
    if day < validity.since { return .coming }
    if !validity.holds(on: day) {
      return replacedSince.map { $0 <= day } ?? false ? .replaced : .ended
    }
    return suspensions.contains { $0.holds(on: day) } ? .suspended : .active
  }

  private static let sql = """
    SELECT m.*, next.code AS replaced_by, next.since AS replaced_since
    FROM simadu_member AS m LEFT JOIN simadu_member AS next ON next.replaces = m.code
    """

  private init(_ row: Row, _ reader: StoreReader) throws {
    let code: String = row["code"]
    guard let record = RecordID(row["record"]), let person = RecordID(row["person"]) else {
      throw PeopleError.unknown(.member, code)
    }
    self.code = code
    self.record = record
    self.person = person
    party = row["party"]
    constituency = row["constituency"]
    validity = try Validity(row)
    let oath: String? = row["oath"]
    self.oath = try oath.map { try CivilDate(parsing: $0) }
    decree = row["decree"]
    endDecree = row["end_decree"]
    endReason = row["end_reason"]
    replaces = row["replaces"]
    replacedBy = row["replaced_by"]
    let successor: String? = row["replaced_since"]
    replacedSince = try successor.map { try CivilDate(parsing: $0) }
    suspensions = try Row.fetchAll(
      reader.database, sql: "SELECT * FROM simadu_suspension WHERE member = ? ORDER BY since",
      arguments: [code]
    ).map { try Validity($0) }
  }
}
