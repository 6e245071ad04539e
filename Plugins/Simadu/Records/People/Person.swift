import SidilanKit

/// A person in the register.
struct Person: Hashable, Sendable {
  let id: RecordID
  let details: PersonDetails

  /// Writes a person down.
  ///
  /// - Throws: `PeopleError.identityTaken` when somebody bears the identity number already.
  static func add(_ details: PersonDetails, on day: CivilDate, _ writer: StoreWriter) throws
    -> RecordID
  {
    try requireFree(details.identityNumber, except: nil, writer.reader)
    let record = try writer.create(
      RecordContent(
        kind: "orang", title: details.name.printed, date: day.description, access: .restricted,
        status: "tercatat", personalData: details.tags))
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_person (record, name, front, back, nik, phone, address, sex, birth_place,
          birth_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, arguments: [record.id.description] + values(details))
    try index(record.id, details, writer)
    return record.id
  }

  /// Writes down what has changed of a person.
  static func change(_ id: RecordID, to details: PersonDetails, _ writer: StoreWriter) throws {
    let old = try find(id, writer.reader)
    guard old.details != details else { return }
    try requireFree(details.identityNumber, except: id, writer.reader)
    let record = try writer.reader.record(id)
    try writer.update(id, expecting: record.version) {
      $0.title = details.name.printed
      $0.personalData = details.tags
    }
    try writer.database.execute(
      sql: """
        UPDATE simadu_person SET name = ?, front = ?, back = ?, nik = ?, phone = ?, address = ?, sex = ?,
          birth_place = ?, birth_date = ? WHERE record = ?
        """, arguments: values(details) + [id.description])
    try index(id, details, writer)
  }

  /// Brings a person's name into the titles of the records as a member and an employee.
  static func retitle(_ id: RecordID, as name: String, _ writer: StoreWriter) throws {
    for (code, record) in try offices(of: id, writer.reader) {
      let title = "\(code) \(name)"
      let envelope = try writer.reader.record(record)
      guard envelope.content.title != title else { continue }
      try writer.update(record, expecting: envelope.version) { $0.title = title }
    }
  }

  /// The codes and records of a person as a member and an employee, also of times that are over, by code.
  static func offices(
    of id: RecordID, _ reader: StoreReader
  ) throws -> [(code: String, record: RecordID)] {
    try Row.fetchAll(
      reader.database,
      sql: """
        SELECT code, record FROM simadu_member WHERE person = ?1
        UNION SELECT code, record FROM simadu_staff WHERE person = ?1 ORDER BY 1
        """, arguments: [id.description]
    ).compactMap { row in RecordID(row["record"]).map { (row["code"], $0) } }
  }

  /// Takes a person out who has no office; one with records can only be ended.
  ///
  /// - Throws: `PeopleError.personHasRecords`.
  static func remove(_ id: RecordID, _ writer: StoreWriter) throws {
    _ = try find(id, writer.reader)
    let codes = try offices(of: id, writer.reader).map(\.code)
    guard codes.isEmpty else { throw PeopleError.personHasRecords(codes) }
    try writer.setSearchText(id, "")
    try writer.database.execute(
      sql: "DELETE FROM simadu_person WHERE record = ?", arguments: [id.description])
    let record = try writer.reader.record(id)
    try writer.update(id, expecting: record.version) {
      $0.title = "Orang yang dihapus dari buku induk"
      $0.status = "dihapus"
      $0.personalData = []
    }
  }

  /// A person.
  ///
  /// - Throws: `PeopleError.unknown`.
  static func find(_ id: RecordID, _ reader: StoreReader) throws -> Person {
    guard
      let row = try Row.fetchOne(
        reader.database, sql: "SELECT * FROM simadu_person WHERE record = ?",
        arguments: [id.description])
    else { throw PeopleError.unknown(.person, id.description) }
    return Person(id: id, details: try PersonDetails(row))
  }

  private static func requireFree(_ number: String?, except id: RecordID?, _ reader: StoreReader)
    throws
  {
    guard let number else { return }
    let other = try String.fetchOne(
      reader.database, sql: "SELECT record FROM simadu_person WHERE nik = ? AND record <> ?",
      arguments: [number, id?.description ?? ""])
    if let other { throw PeopleError.identityTaken(by: other) }
  }

  private static func index(_ id: RecordID, _ details: PersonDetails, _ writer: StoreWriter) throws
  {
    let personal = [details.identityNumber, details.phone, details.address].compactMap(\.self)
    try writer.setSearchText(id, "", personal: personal.joined(separator: " "))
  }

  private static func values(_ details: PersonDetails) -> StatementArguments {
    [
      details.name.name, details.name.front, details.name.back, details.identityNumber,
      details.phone, details.address, details.sex?.rawValue, details.birthPlace,
      details.birthDate?.description,
    ]
  }
}

extension PersonDetails {
  /// Reads a row of `simadu_person`.
  init(_ row: Row) throws {
    try self.init(
      name: PersonName(row["name"], front: row["front"], back: row["back"]),
      identityNumber: row["nik"], phone: row["phone"], address: row["address"], sex: row["sex"],
      birthPlace: row["birth_place"], birthDate: row["birth_date"])
  }
}
