import SidilanKit

/// Adds employees, changes their posts and ends their time.
enum StaffBook {
  /// A post: rank, office and unit.
  struct Post: Hashable, Sendable {
    var rank: String?
    var office: String
    var unit: String
  }

  /// Writes an employee down.
  ///
  /// - Throws: `PeopleError.taken`, `.unreadable`, `.unknown`.
  static func add(
    _ person: RecordID, code: String?, number: String?, post: Post, validity: Validity,
    decree: String, _ writer: StoreWriter
  ) throws -> String {
    let code = try NumberedCode.of(
      code, letter: "P", table: "simadu_staff", noun: .staff, writer.reader)
    let number = try StaffNumber.read(number)
    let decree = try Decree.require(decree, writer.reader)
    if let number { try requireFree(number, except: nil, writer.reader) }
    let name = try Person.find(person, writer.reader).details.name.printed
    let record = try writer.create(
      RecordContent(
        kind: "pegawai", title: "\(code) \(name)", date: validity.since.description,
        access: .staff, status: "aktif", personalData: number == nil ? [] : [.identityNumber]))
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_staff (code, record, person, nip, since, until, decree)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        code, record.id.description, person.description, number, validity.since.description,
        validity.until?.description, decree,
      ])
    try insert(post, of: code, validity, decree, writer)
    return code
  }

  /// Corrects the number of an employee; nil takes it out.
  ///
  /// - Throws: `PeopleError.identityTaken`.
  static func correct(_ staff: StaffRecord, number: String?, _ writer: StoreWriter) throws {
    let other = try String.fetchOne(
      writer.database, sql: "SELECT code FROM simadu_staff WHERE nip = ? AND code <> ?",
      arguments: [number, staff.code])
    if let other { throw PeopleError.identityTaken(by: other) }
    try writer.database.execute(
      sql: "UPDATE simadu_staff SET nip = ? WHERE code = ?", arguments: [number, staff.code])
    let record = try writer.reader.record(staff.record)
    try writer.update(staff.record, expecting: record.version) {
      $0.personalData = number == nil ? [] : [.identityNumber]
    }
  }

  /// Gives an employee another post from a day on; what is nil stays as it was.
  ///
  /// - Throws: `PeopleError.unknown`, `.notYet`, `.endedAlready`, `.nothingToChange`.
  static func change(
    _ code: String, rank: String?, office: String?, unit: String?, from day: CivilDate,
    decree: String, _ writer: StoreWriter
  ) throws {
    let staff = try StaffRecord.find(code, writer.reader)
    if day < staff.validity.since {
      throw PeopleError.notYet(staff.code, since: staff.validity.since)
    }
    if let until = staff.validity.until, until < day {
      throw PeopleError.endedAlready(staff.code, until)
    }
    guard let old = try StaffRecord.post(of: staff.code, on: day, writer.reader) else {
      throw PeopleError.notYet(staff.code, since: staff.validity.since)
    }
    let post = Post(
      rank: try Rank.read(rank) ?? old.post.rank,
      office: PlainField.text(office) ?? old.post.office,
      unit: PlainField.text(unit) ?? old.post.unit)
    guard post != old.post else { throw PeopleError.nothingToChange }
    try DatedRow.cap(
      "simadu_post", "number = ?", [old.number], last: try day.adding(days: -1), writer)
    try insert(
      post, of: staff.code, try Validity(since: day, until: old.validity.until),
      try Decree.require(decree, writer.reader), writer)
  }

  /// Ends an employee's time; `last` is the last day.
  ///
  /// - Throws: `PeopleError.endedAlready`, `.notYet`, `.unknown`.
  static func end(
    _ code: String, last: CivilDate, reason: String, decree: String, _ writer: StoreWriter
  ) throws {
    let staff = try StaffRecord.find(code, writer.reader)
    if let until = staff.validity.until, until <= last {
      throw PeopleError.endedAlready(staff.code, until)
    }
    guard staff.validity.since <= last else {
      throw PeopleError.notYet(staff.code, since: staff.validity.since)
    }
    try writer.database.execute(
      sql: "UPDATE simadu_staff SET until = ?, end_decree = ?, end_reason = ? WHERE code = ?",
      arguments: [last.description, try Decree.require(decree, writer.reader), reason, staff.code])
    try DatedRow.cap("simadu_post", "staff = ?", [staff.code], last: last, writer)
  }

  private static func insert(
    _ post: Post, of staff: String, _ validity: Validity, _ decree: String, _ writer: StoreWriter
  ) throws {
    guard try OfficeUnit.exists(post.unit, writer.reader) else {
      throw PeopleError.unknown(.unit, post.unit)
    }
    guard let office = PlainField.text(post.office) else {
      throw PeopleError.missing(.position, option: "--jabatan")
    }
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_post (staff, rank, office, unit, since, until, decree)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        staff, try Rank.read(post.rank), office, post.unit, validity.since.description,
        validity.until?.description, decree,
      ])
  }
}
