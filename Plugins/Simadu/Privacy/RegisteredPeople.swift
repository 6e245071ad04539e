import SidilanKit

/// The rights of members, staff and other persons of the register.
struct RegisteredPeople {
  func person(named text: String, in store: StoreReader) throws -> RecordID? {
    let id = try String.fetchOne(
      store.database,
      sql: """
        SELECT record FROM simadu_person WHERE record = lower(?1)
        UNION SELECT person FROM simadu_member WHERE code = ?2
        UNION SELECT person FROM simadu_staff WHERE code = ?2
        """, arguments: [text, NumberedCode.normal(text)])
    return id.flatMap(RecordID.init)
  }

  func knows(_ person: RecordID, _ store: StoreReader) throws -> Bool {
    try Bool.fetchOne(
      store.database, sql: "SELECT EXISTS (SELECT 1 FROM simadu_person WHERE record = ?)",
      arguments: [person.description]) == true
  }

  /// The person's record, and those of the person as a member and an employee.
  func records(of person: RecordID, in store: StoreReader) throws -> [RecordID] {
    guard try knows(person, store) else { return [] }
    return try [person] + Person.offices(of: person, store).map(\.record)
  }

  func codes(of person: RecordID, in store: StoreReader) throws -> [String] {
    try Person.offices(of: person, store).map(\.code)
  }

  func items(about person: RecordID, in store: StoreReader) throws -> [PersonalItem] {
    guard try knows(person, store) else { return [] }
    let details = try Person.find(person, store).details
    let values: [(Wording, String?, PersonalDataTag?)] = [
      (Wording("nama", "name"), details.name.printed, nil),
      (Wording("NIK", "identity number"), details.identityNumber, .identityNumber),
      (Wording("telepon", "telephone"), details.phone, .contact),
      (Wording("alamat", "address"), details.address, .contact),
      (Wording("jenis kelamin", "sex"), details.sex?.rawValue, nil),
      (Wording("tempat lahir", "place of birth"), details.birthPlace, .contact),
      (Wording("tanggal lahir", "date of birth"), details.birthDate?.text(), .contact),
    ]
    return values.compactMap { label, value, tag in
      value.map { PersonalItem(label, $0, tag: tag) }
    } + (try OfficeItems(person, store).all)
  }

  func correctable(of person: RecordID, in store: StoreReader) throws -> [String] {
    guard try knows(person, store) else { return [] }
    let isStaff = try !staff(of: person, store).isEmpty
    return PersonField.allCases.filter { $0 != .staffNumber || isStaff }.map(\.rawValue)
  }

  func correct(_ person: RecordID, _ values: [String: String], _ writer: StoreWriter) throws {
    let old = try Person.find(person, writer.reader).details
    func value(_ field: PersonField, _ before: String?) -> String? {
      values[field.rawValue] ?? before
    }
    let new = try PersonDetails(
      name: PersonName(
        value(.name, old.name.name) ?? "", front: value(.front, old.name.front),
        back: value(.back, old.name.back)),
      identityNumber: value(.identityNumber, old.identityNumber), phone: value(.phone, old.phone),
      address: value(.address, old.address), sex: value(.sex, old.sex?.rawValue),
      birthPlace: value(.birthPlace, old.birthPlace),
      birthDate: value(.birthDate, old.birthDate?.description))
    let number = try values[PersonField.staffNumber.rawValue].map { try StaffNumber.read($0) }
    let staff = try staff(of: person, writer.reader)
    let isSame = staff.allSatisfy { number == nil || $0.number == number }
    guard new != old || !isSame else { throw PeopleError.nothingToChange }
    try Person.change(person, to: new, writer)
    try Person.retitle(person, as: new.name.printed, writer)
    if let number, !isSame {
      for employee in staff { try StaffBook.correct(employee, number: number, writer) }
    }
  }

  func erase(_ person: RecordID, on day: CivilDate, _ writer: StoreWriter) throws -> ErasureReport {
    let old = try Person.find(person, writer.reader).details
    let offices = try OfficeItems(person, writer.reader)
    if offices.isInOffice(on: day) {
      return ErasureReport(kept: [
        KeptData(
          Wording("semua data", "all data"),
          because: Wording(
            "masih menjabat; data diperlukan untuk kewajiban hukum (UU 27/2022)",
            "still in office; the data are needed for duties of law (UU 27/2022)"))
      ])
    }
    let gone = Self.erasable(old)
    guard !offices.isEmpty else {
      try Person.remove(person, writer)
      try writer.blot(person, tables: ["simadu_person"])
      return ErasureReport(deleted: [Wording("nama", "name")] + gone)
    }
    let kept = KeptData(
      Wording(
        "nama, NIP bila ada, dan riwayat jabatan, barang, dan kegiatan",
        "name, employee number if any, and offices, items and events"),
      because: Wording(
        "arsip kelembagaan yang wajib disimpan (UU 43/2009)",
        "records of the institution that must be kept (UU 43/2009)"))
    guard !gone.isEmpty else { return ErasureReport(kept: [kept]) }
    try Person.change(person, to: PersonDetails(name: old.name), writer)
    try writer.blot(person, tables: ["simadu_person"])
    return ErasureReport(deleted: gone, kept: [kept])
  }

  /// What there is of a person that no law keeps once no office is held.
  private static func erasable(_ details: PersonDetails) -> [Wording] {
    let all: [(Wording, Bool)] = [
      (Wording("NIK", "identity number"), details.identityNumber != nil),
      (Wording("telepon", "telephone"), details.phone != nil),
      (Wording("alamat", "address"), details.address != nil),
      (Wording("jenis kelamin", "sex"), details.sex != nil),
      (Wording("tempat lahir", "place of birth"), details.birthPlace != nil),
      (Wording("tanggal lahir", "date of birth"), details.birthDate != nil),
    ]
    return all.filter(\.1).map(\.0)
  }

  private func staff(of person: RecordID, _ store: StoreReader) throws -> [StaffRecord] {
    try String.fetchAll(
      store.database, sql: "SELECT code FROM simadu_staff WHERE person = ? ORDER BY code",
      arguments: [person.description]
    ).map { try StaffRecord.find($0, store) }
  }
}
