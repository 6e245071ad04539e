import SidilanKit

/// Forms bodies and fills their seats.
enum BodyBook {
  /// Writes a body down.
  ///
  /// - Throws: `PeopleError.taken`, `.unreadable`, `.unknown`.
  static func form(
    _ code: String, name: String, kind: RegisteredBody.Kind, validity: Validity, decree: String,
    _ writer: StoreWriter
  ) throws {
    guard PlainField.isCode(code) else { throw PeopleError.unreadable(.code, code) }
    guard let name = PlainField.text(name) else { throw PeopleError.unreadable(.name, name) }
    if try record(of: code, writer.reader) != nil { throw PeopleError.taken(.body, code) }
    let decree = try Decree.require(decree, writer.reader)
    let record = try writer.create(
      RecordContent(
        kind: "akd", title: name, date: validity.since.description, access: .open, status: "ada"))
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_body (code, record, name, kind, since, until, decree)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        code, record.id.description, name, kind.rawValue, validity.since.description,
        validity.until?.description, decree,
      ])
  }

  /// Gives a member a seat, or another position in the body where the member sits already.
  ///
  /// - Throws: `PeopleError.seatedAlready`, `.unknown`, `.endedAlready`, `.notYet`.
  static func seat(
    _ code: String, in body: String, position: BodySeat.Position, validity: Validity,
    decree: String, _ writer: StoreWriter
  ) throws {
    let member = try MemberRecord.find(code, writer.reader)
    try MemberBook.requireSitting(member, on: validity.since)
    guard try record(of: body, writer.reader) != nil else { throw PeopleError.unknown(.body, body) }
    let now = try RegisterHistory.load(writer.reader).on(validity.since)
    if let old = now.seats.first(where: { $0.member == member.code && $0.place == body }) {
      guard old.position != position else {
        throw PeopleError.seatedAlready(member: member.code, place: body)
      }
      try DatedRow.end(old, in: "simadu_seat", before: validity.since, writer)
    }
    try insert(member, body, position, validity, decree, writer)
  }

  /// Ends a member's seat; `last` is the last day.
  ///
  /// - Throws: `PeopleError.notSeated`.
  static func leave(_ code: String, _ body: String, last: CivilDate, _ writer: StoreWriter) throws {
    let code = code.uppercased()
    let now = try RegisterHistory.load(writer.reader).on(last)
    guard let seat = now.seats.first(where: { $0.member == code && $0.place == body }) else {
      throw PeopleError.notSeated(member: code, place: body, last)
    }
    try writer.database.execute(
      sql: "UPDATE simadu_seat SET until = ? WHERE number = ?",
      arguments: [last.description, seat.number])
  }

  /// Ends a body and every seat in it; `last` is the last day.
  static func dissolve(_ body: String, last: CivilDate, _ writer: StoreWriter) throws {
    guard let id = try record(of: body, writer.reader) else {
      throw PeopleError.unknown(.body, body)
    }
    try writer.database.execute(
      sql: "UPDATE simadu_body SET until = ? WHERE code = ?", arguments: [last.description, body])
    try writer.database.execute(
      sql: """
        UPDATE simadu_seat SET until = ?1 WHERE body = ?2 AND since <= ?1
          AND (until IS NULL OR until > ?1)
        """, arguments: [last.description, body])
    let record = try writer.reader.record(id)
    try writer.update(id, expecting: record.version) { $0.status = "bubar" }
  }

  /// The record of a body; nil when there is none.
  static func record(of code: String, _ reader: StoreReader) throws -> RecordID? {
    try String.fetchOne(
      reader.database, sql: "SELECT record FROM simadu_body WHERE code = ?", arguments: [code]
    ).flatMap(RecordID.init)
  }

  /// Writes a seat; one whose end is not said ends with the member's time, when that is known.
  static func insert(
    _ member: MemberRecord, _ body: String, _ position: BodySeat.Position, _ validity: Validity,
    _ decree: String, _ writer: StoreWriter
  ) throws {
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_seat (body, member, position, since, until, decree)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        body, member.code, position.rawValue, validity.since.description,
        (validity.until ?? member.validity.until)?.description,
        try Decree.require(decree, writer.reader),
      ])
  }
}
