import SidilanKit

/// What the register can do for the people in it (UU 27/2022).
struct RegisterPersonalData: PersonalDataHolding {
  func person(named text: String, in store: StoreReader) throws -> RecordID? {
    let id = try String.fetchOne(
      store.database,
      sql: """
        SELECT record FROM simadu_person WHERE record = ?1
        UNION SELECT person FROM simadu_member WHERE code = ?1
        UNION SELECT person FROM simadu_staff WHERE code = ?1
        """, arguments: [text])
    return id.flatMap(RecordID.init)
  }

  func items(about person: RecordID, in store: StoreReader) throws -> [PersonalItem] {
    guard let found = try known(person, store) else { return [] }
    let details = found.details
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
    } + (try offices(person, store).map { PersonalItem(Wording("jabatan", "office"), $0.text) })
  }

  func erase(_ person: RecordID, on day: CivilDate, _ writer: StoreWriter) throws -> [KeptData] {
    guard let found = try known(person, writer.reader) else { return [] }
    let offices = try offices(person, writer.reader)
    if offices.contains(where: { $0.until.map { $0 >= day.description } ?? true }) {
      return [
        KeptData(
          Wording("semua data", "all data"),
          because: Wording(
            "masih menjabat; data diperlukan untuk kewajiban hukum (UU 27/2022)",
            "still in office; the data are needed for duties of law (UU 27/2022)"))
      ]
    }
    guard offices.isEmpty else {
      let name = found.details.name
      try Person.change(person, to: PersonDetails(name: name), writer)
      try writer.blot(person, tables: ["simadu_person"])
      return [
        KeptData(
          Wording("nama dan riwayat jabatan", "name and offices held"),
          because: Wording(
            "arsip kelembagaan yang wajib disimpan (UU 43/2009)",
            "records of the institution that must be kept (UU 43/2009)"))
      ]
    }
    try Person.remove(person, writer)
    try writer.blot(person, tables: ["simadu_person"])
    return []
  }

  private func known(_ person: RecordID, _ store: StoreReader) throws -> Person? {
    let isHere = try Bool.fetchOne(
      store.database, sql: "SELECT EXISTS (SELECT 1 FROM simadu_person WHERE record = ?)",
      arguments: [person.description])
    return isHere == true ? try Person.find(person, store) : nil
  }

  private struct Office {
    let text: String
    let until: String?
  }

  private func offices(_ person: RecordID, _ store: StoreReader) throws -> [Office] {
    try Row.fetchAll(
      store.database,
      sql: """
        SELECT code, since, until FROM simadu_member WHERE person = ?1
        UNION ALL SELECT code, since, until FROM simadu_staff WHERE person = ?1 ORDER BY since
        """, arguments: [person.description]
    ).map { row in
      let code: String = row["code"]
      let since: String = row["since"]
      let until: String? = row["until"]
      return Office(text: "\(code), \(since) - \(until ?? "")", until: until)
    }
  }
}
