import SidilanKit

/// Units of the secretariat and agencies of the city.
struct OfficeUnit: Hashable, Sendable {
  /// What a unit is.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case unit
    case agency = "opd"
  }

  let code: String
  let name: String
  let kind: Kind
  let parent: String?
  let validity: Validity

  /// Writes a unit down.
  ///
  /// - Throws: `PeopleError.taken`, `.unreadable`, `.unknown`.
  static func add(
    _ code: String, name: String, kind: Kind, parent: String?, from day: CivilDate,
    _ writer: StoreWriter
  ) throws {
    let code = try PlaceCode.new(code, table: "simadu_unit", noun: .unit, writer.reader)
    guard let name = PlainField.text(name) else { throw PeopleError.unreadable(.name, name) }
    if let parent, try !exists(parent, writer.reader) { throw PeopleError.unknown(.unit, parent) }
    let record = try writer.create(
      RecordContent(
        kind: kind.rawValue, title: name, date: day.description, access: .open, status: "ada"))
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_unit (code, record, name, kind, parent, since, until)
        VALUES (?, ?, ?, ?, ?, ?, NULL)
        """,
      arguments: [code, record.id.description, name, kind.rawValue, parent, day.description])
  }

  /// The units of a kind on a day, in the order of codes.
  static func all(_ kind: Kind, on day: CivilDate, _ reader: StoreReader) throws -> [OfficeUnit] {
    try Row.fetchAll(
      reader.database,
      sql: """
        SELECT * FROM simadu_unit WHERE kind = ? AND \(Validity.condition("simadu_unit"))
        ORDER BY code
        """, arguments: [kind.rawValue] + StatementArguments(Validity.arguments(on: day))
    ).map {
      OfficeUnit(
        code: $0["code"], name: $0["name"], kind: kind, parent: $0["parent"],
        validity: try Validity($0))
    }
  }

  /// Whether a unit was ever written down.
  static func exists(_ code: String, _ reader: StoreReader) throws -> Bool {
    try Bool.fetchOne(
      reader.database, sql: "SELECT 1 FROM simadu_unit WHERE code = ?", arguments: [code]) != nil
  }
}
