import Foundation
import SidilanKit

/// A decree (SK) that appointments rest on.
struct Decree: Hashable, Sendable {
  let number: String
  let record: RecordID
  let date: CivilDate
  let about: String
  let issuer: String

  /// Writes a decree down.
  ///
  /// - Throws: `PeopleError.taken`, `.unreadable`.
  @discardableResult
  static func add(
    _ number: String, date: CivilDate, about: String, issuer: String, file: URL? = nil,
    _ writer: StoreWriter
  ) throws -> RecordID {
    guard let number = PlainField.text(number) else {
      throw PeopleError.missing(.decree, option: "NOMOR")
    }
    guard let about = PlainField.text(about) else {
      throw PeopleError.missing(.about, option: "--tentang")
    }
    guard let issuer = PlainField.text(issuer) else {
      throw PeopleError.missing(.issuer, option: "--penerbit")
    }
    try requireFree(number, except: nil, writer.reader)
    let record = try writer.create(
      RecordContent(
        kind: "sk", number: number, title: title(number, about), date: date.description,
        status: "berlaku"))
    try writer.database.execute(
      sql: "INSERT INTO simadu_decree (number, record, date, about, issuer) VALUES (?, ?, ?, ?, ?)",
      arguments: [number, record.id.description, date.description, about, issuer])
    if let file { try writer.attach(file, to: record.id, mediaType: mediaType(of: file)) }
    return record.id
  }

  /// Refuses a date after today: a decree is written down once it is issued.
  ///
  /// - Throws: `PeopleError.futureDecree`.
  static func requireIssued(_ number: String, _ date: CivilDate, today: CivilDate)
    throws(PeopleError)
  {
    if today < date { throw .futureDecree(number, date) }
  }

  /// Refuses a number that is taken, however it is written.
  static func requireFree(_ number: String, except own: String?, _ reader: StoreReader)
    throws
  {
    let look = PlaceCode.look(number, dropping: [" "])
    let other = try all(reader).first {
      $0.number != own && PlaceCode.look($0.number, dropping: [" "]) == look
    }
    if let other { throw PeopleError.taken(.decree, other.number) }
  }

  /// The decree of a number; nil when there is none.
  static func find(_ number: String, _ reader: StoreReader) throws -> Decree? {
    try Row.fetchOne(
      reader.database, sql: "SELECT * FROM simadu_decree WHERE number = ?", arguments: [number]
    ).map(Decree.init)
  }

  /// The number of a decree that must be there.
  ///
  /// - Throws: `PeopleError.unknown`.
  static func require(_ number: String, _ reader: StoreReader) throws -> String {
    guard let number = PlainField.text(number), try find(number, reader) != nil else {
      throw PeopleError.unknown(.decree, number)
    }
    return number
  }

  /// All decrees, the newest first.
  static func all(_ reader: StoreReader) throws -> [Decree] {
    try Row.fetchAll(
      reader.database, sql: "SELECT * FROM simadu_decree ORDER BY date DESC, number"
    ).map(Decree.init)
  }

  init(_ row: Row) throws {
    guard let record = RecordID(row["record"]) else {
      throw PeopleError.unreadable(.decree, row["number"])
    }
    number = row["number"]
    self.record = record
    date = try CivilDate(parsing: row["date"])
    about = row["about"]
    issuer = row["issuer"]
  }

  static func title(_ number: String, _ about: String) -> String { "SK \(number) tentang \(about)" }

  static func mediaType(of file: URL) -> String {
    switch file.pathExtension.lowercased() {
    case "pdf": "application/pdf"
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    default: "application/octet-stream"
    }
  }
}
