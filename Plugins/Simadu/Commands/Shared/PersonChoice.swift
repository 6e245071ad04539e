import SidilanKit

/// A new person, or one of the register.
struct PersonChoice {
  let name: String?
  let person: String?
  let options: PersonOptions

  /// The person's record; a new person is written down.
  ///
  /// - Throws: `PeopleError.missing`, `.unknown`.
  func id(on day: CivilDate, _ writer: StoreWriter) throws -> RecordID {
    if let person {
      guard let id = RecordID(person) else { throw PeopleError.unknown(.person, person) }
      return try Person.find(id, writer.reader).id
    }
    guard let name else { throw PeopleError.missing(.name, option: "NAMA / --orang") }
    return try Person.add(options.details(name: name), on: day, writer)
  }
}
