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
    let code = try PlaceCode.new(code, table: "simadu_body", noun: .body, writer.reader)
    guard let name = PlainField.text(name) else { throw PeopleError.unreadable(.name, name) }
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

  /// Gives a member a seat, or another position in the body where the member sits already; that one lasts as long as
  /// the old one would have, unless it says otherwise.
  ///
  /// - Throws: `PeopleError.seatedAlready`, `.unknown`, `.endedAlready`, `.notYet`.
  static func seat(
    _ code: String, in body: String, position: BodySeat.Position, validity: Validity,
    decree: String, _ writer: StoreWriter
  ) throws {
    let member = try MemberRecord.find(code, writer.reader)
    try MemberBook.requireSitting(member, on: validity.since)
    let body = try find(body, writer.reader)
    let now = try RegisterHistory.load(writer.reader).on(validity.since)
    var validity = validity
    if let old = now.seats.first(where: { $0.member == member.code && $0.place == body.code }) {
      guard old.position != position else {
        throw PeopleError.seatedAlready(member: member.code, place: body.code)
      }
      validity = try Validity(
        since: validity.since, until: validity.until ?? old.validity.until)
      try DatedRow.end(old, in: "simadu_seat", before: validity.since, writer)
    }
    try insert(member, body.code, position, validity, decree, writer)
  }

  /// Ends a member's seat; `last` is the last day.
  ///
  /// - Throws: `PeopleError.notSeated`, `.endedAlready`.
  static func leave(_ code: String, _ body: String, last: CivilDate, _ writer: StoreWriter) throws {
    let code = NumberedCode.normal(code)
    let body = body.lowercased()
    let now = try RegisterHistory.load(writer.reader).on(last)
    guard let seat = now.seats.first(where: { $0.member == code && $0.place == body }) else {
      throw PeopleError.notSeated(member: code, place: body, last)
    }
    if seat.validity.until == last { throw PeopleError.endedAlready("\(code) (\(body))", last) }
    try DatedRow.cap("simadu_seat", "number = ?", [seat.number], last: last, writer)
  }

  /// Ends a body and every seat in it, also one that has yet to begin; `last` is the last day.
  ///
  /// - Throws: `PeopleError.endedAlready`, `.notYet`, `.unknown`.
  static func dissolve(_ body: String, last: CivilDate, _ writer: StoreWriter) throws {
    let body = try find(body, writer.reader)
    if let until = body.validity.until, until <= last {
      throw PeopleError.endedAlready(body.code, until)
    }
    guard body.validity.since <= last else {
      throw PeopleError.notYet(body.code, since: body.validity.since)
    }
    try writer.database.execute(
      sql: "UPDATE simadu_body SET until = ? WHERE code = ?",
      arguments: [last.description, body.code])
    try DatedRow.cap("simadu_seat", "body = ?", [body.code], last: last, writer)
  }

  /// The body of a code, in whichever case it is written.
  ///
  /// - Throws: `PeopleError.unknown`.
  static func find(_ code: String, _ reader: StoreReader) throws -> DatedBody {
    let row = try Row.fetchOne(
      reader.database, sql: "SELECT * FROM simadu_body WHERE code = ?",
      arguments: [code.lowercased()])
    guard let row else { throw PeopleError.unknown(.body, code) }
    return DatedBody(
      code: row["code"], name: row["name"],
      kind: RegisteredBody.Kind(rawValue: row["kind"]) ?? .committee, validity: try Validity(row))
  }

  /// The record of a body; nil when there is none.
  static func record(of code: String, _ reader: StoreReader) throws -> RecordID? {
    try String.fetchOne(
      reader.database, sql: "SELECT record FROM simadu_body WHERE code = ?",
      arguments: [code.lowercased()]
    ).flatMap(RecordID.init)
  }

  /// Writes a seat; one whose end is not said ends with the member's time or with the body, when that is known.
  ///
  /// - Throws: `PeopleError.unknown`.
  static func insert(
    _ member: MemberRecord, _ body: String, _ position: BodySeat.Position, _ validity: Validity,
    _ decree: String, _ writer: StoreWriter
  ) throws {
    let body = try find(body, writer.reader)
    let ends = [member.validity.until, body.validity.until].compactMap(\.self)
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_seat (body, member, position, since, until, decree)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        body.code, member.code, position.rawValue, validity.since.description,
        (validity.until ?? ends.min())?.description, try Decree.require(decree, writer.reader),
      ])
  }
}
