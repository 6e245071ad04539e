import SidilanKit

extension StaffBook {
  /// What of an employee was typed wrongly; nil stays as it is.
  struct Correction: Hashable, Sendable {
    var number: String?
    var rank: String?
    var office: String?
    var unit: String?
    /// The first day of the post.
    var since: CivilDate?
    var decree: String?
    var isEmpty: Bool { self == Correction() }
  }

  /// Corrects an employee's number and the post of a day; the post before it lasts until the day before, and the
  /// employee's time begins with the first post.
  ///
  /// - Throws: `PeopleError.unknown`, `.notYet`, `.identityTaken`, `RuleError.endsBeforeStart`.
  static func correct(
    _ code: String, on day: CivilDate, _ correction: Correction, _ writer: StoreWriter
  ) throws {
    let staff = try StaffRecord.find(code, writer.reader)
    if let number = try StaffNumber.read(correction.number) {
      try requireFree(number, except: staff.code, writer.reader)
      try writer.database.execute(
        sql: "UPDATE simadu_staff SET nip = ? WHERE code = ?", arguments: [number, staff.code])
      let record = try writer.reader.record(staff.record)
      try writer.update(staff.record, expecting: record.version) {
        $0.personalData = [.identityNumber]
      }
    }
    guard let old = try StaffRecord.post(of: staff.code, on: day, writer.reader) else {
      throw PeopleError.notYet(staff.code, since: staff.validity.since)
    }
    let unit = PlainField.text(correction.unit)?.lowercased() ?? old.post.unit
    guard try OfficeUnit.exists(unit, writer.reader) else { throw PeopleError.unknown(.unit, unit) }
    let since = correction.since ?? old.validity.since
    let time = try Validity(since: since, until: old.validity.until)
    try begin(old, of: staff, on: since, writer)
    try writer.database.execute(
      sql: """
        UPDATE simadu_post SET rank = ?, office = ?, unit = ?, since = ?,
          decree = coalesce(?, decree) WHERE number = ?
        """,
      arguments: [
        try Rank.read(correction.rank) ?? old.post.rank,
        PlainField.text(correction.office) ?? old.post.office, unit, time.since.description,
        try correction.decree.map { try Decree.require($0, writer.reader) }, old.number,
      ])
  }

  private static func begin(
    _ post: StaffRecord.DatedPost, of staff: StaffRecord, on day: CivilDate, _ writer: StoreWriter
  ) throws {
    guard day != post.validity.since else { return }
    let before = try Row.fetchOne(
      writer.database,
      sql: "SELECT * FROM simadu_post WHERE staff = ? AND since < ? ORDER BY since DESC LIMIT 1",
      arguments: [staff.code, post.validity.since.description])
    guard let before else {
      return try writer.database.execute(
        sql: "UPDATE simadu_staff SET since = ? WHERE code = ?",
        arguments: [day.description, staff.code])
    }
    let start = try Validity(before).since
    guard start < day else { throw PeopleError.notYet(staff.code, since: start) }
    let number: Int64 = before["number"]
    try writer.database.execute(
      sql: "UPDATE simadu_post SET until = ? WHERE number = ?",
      arguments: [try day.adding(days: -1).description, number])
  }

  /// Refuses the number of another employee.
  static func requireFree(_ number: String, except own: String?, _ reader: StoreReader) throws {
    let other = try String.fetchOne(
      reader.database, sql: "SELECT code FROM simadu_staff WHERE nip = ? AND code IS NOT ?",
      arguments: [number, own])
    if let other { throw PeopleError.identityTaken(by: other) }
  }
}
