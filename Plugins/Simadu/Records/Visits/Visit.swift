import SidilanKit

/// A visit of guests.
struct Visit: Hashable, Sendable {
  let record: RecordID
  /// `TM-2025-0003`.
  let code: String
  let institution: String
  let guests: Int
  let purpose: String
  /// The code of whoever received them.
  let host: String
  let day: CivilDate
  /// Personal data; shown whole only with the permission for contacts.
  let contactName: String?
  let contactPhone: String?

  /// The visit with a code.
  ///
  /// - Throws: `VisitError.unknown`.
  static func find(_ code: String, in store: StoreReader) throws -> Visit {
    let row = try Row.fetchOne(
      store.database, sql: "SELECT * FROM simadu_visit WHERE code = ?",
      arguments: [code.uppercased()])
    guard let visit = try row.flatMap(Visit.init) else { throw VisitError.unknown(code) }
    return visit
  }

  /// The visits of some days, in their order.
  static func between(_ first: CivilDate, _ last: CivilDate, in store: StoreReader) throws
    -> [Visit]
  {
    try Row.fetchAll(
      store.database,
      sql: "SELECT * FROM simadu_visit WHERE day BETWEEN ? AND ? ORDER BY day, code",
      arguments: [first.description, last.description]
    ).compactMap(Visit.init)
  }

  /// All visits, in their order.
  static func all(in store: StoreReader) throws -> [Visit] {
    try Row.fetchAll(store.database, sql: "SELECT * FROM simadu_visit ORDER BY day, code")
      .compactMap(Visit.init)
  }

  /// Whether the contact is that of another visit: the same number, or without numbers the same name.
  func hasContact(of other: Visit) -> Bool {
    if let phone = contactPhone, let otherPhone = other.contactPhone {
      return Self.dialled(phone) == Self.dialled(otherPhone)
    }
    guard contactPhone == nil, other.contactPhone == nil, let name = contactName,
      let otherName = other.contactName
    else { return false }
    return name.lowercased() == otherName.lowercased() && institution == other.institution
  }

  /// The digits of a number as it is dialled within the country.
  private static func dialled(_ phone: String) -> String {
    let digits = phone.filter(\.isNumber)
    return digits.hasPrefix("62") ? "0" + digits.dropFirst(2) : digits
  }

  /// Nil for a row whose record is none.
  private init?(_ row: Row) throws {
    guard let record = RecordID(row["record"]) else { return nil }
    self.record = record
    code = row["code"]
    institution = row["institution"]
    guests = row["guests"]
    purpose = row["purpose"]
    host = row["host"]
    day = try CivilDate(parsing: row["day"])
    contactName = row["contact_name"]
    contactPhone = row["contact_phone"]
  }
}
