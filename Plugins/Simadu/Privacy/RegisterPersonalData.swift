import SidilanKit

/// What the register can do for the people in it and for the contacts of guests (UU 27/2022).
struct RegisterPersonalData: PersonalDataHolding {
  private let people = RegisteredPeople()
  private let guests = GuestContacts()

  let columns =
    [
      PersonalColumn("simadu_person", "nik", .identityNumber, shownAs: .number),
      PersonalColumn("simadu_person", "phone", .contact, shownAs: .phone),
      PersonalColumn("simadu_person", "address", .contact, shownAs: .all),
      PersonalColumn("simadu_person", "birth_place", .contact, shownAs: .all),
      PersonalColumn("simadu_person", "birth_date", .contact, shownAs: .all),
      PersonalColumn("simadu_staff", "nip", .identityNumber, shownAs: .number),
      PersonalColumn("simadu_visit", "contact_name", .contact, shownAs: .name),
      PersonalColumn("simadu_visit", "contact_phone", .contact, shownAs: .phone),
    ]

  func person(named text: String, in store: StoreReader) throws -> RecordID? {
    try people.person(named: text, in: store) ?? guests.contact(named: text, in: store)
  }

  func records(of person: RecordID, in store: StoreReader) throws -> [RecordID] {
    try people.records(of: person, in: store) + guests.visits(of: person, in: store).map(\.record)
  }

  func codes(of person: RecordID, in store: StoreReader) throws -> [String] {
    try people.codes(of: person, in: store)
  }

  func items(about person: RecordID, in store: StoreReader) throws -> [PersonalItem] {
    try people.items(about: person, in: store) + guests.items(about: person, in: store)
  }

  func correctable(of person: RecordID, in store: StoreReader) throws -> [String] {
    try people.correctable(of: person, in: store) + guests.correctable(of: person, in: store)
  }

  func correct(_ person: RecordID, _ values: [String: String], _ writer: StoreWriter) throws {
    if try people.knows(person, writer.reader) {
      try people.correct(person, values, writer)
    } else {
      try guests.correct(person, values, writer)
    }
  }

  func erase(_ person: RecordID, on day: CivilDate, _ writer: StoreWriter) throws -> ErasureReport {
    if try people.knows(person, writer.reader) {
      return try people.erase(person, on: day, writer)
    }
    return try guests.erase(person, writer)
  }
}
