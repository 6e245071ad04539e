import SidilanKit

/// Finds rows that name somebody whom the register, or an earlier row of the same table, has already.
struct KnownPeople {
  private var rows: [String: Int] = [:]

  /// Remembers the row that somebody came from.
  mutating func add(_ code: String, from row: ImportedTable.Row) { rows[code] = row.number }

  /// Refuses an identity number that a member or employee bears already, without repeating it.
  ///
  /// - Throws: `RowFault`.
  func requireNew(_ details: PersonDetails, _ reader: StoreReader) throws {
    guard let number = details.identityNumber else { return }
    let bearer = try Row.fetchOne(
      reader.database,
      sql: """
        SELECT code, name FROM simadu_person JOIN (
          SELECT code, person FROM simadu_member UNION ALL SELECT code, person FROM simadu_staff)
        ON person = record WHERE nik = ? ORDER BY code LIMIT 1
        """, arguments: [number])
    guard let bearer else { return }
    let isSame = PrintedName.key(bearer["name"]) == PrintedName.key(details.name.name)
    let code: String = bearer["code"]
    let who = whose(code)
    throw RowFault(
      column: .identityNumber,
      why: Wording(
        "NIK sama dengan \(who.indonesian); hapus salah satu, atau perbaiki NIK-nya",
        "the NIK is that of \(who.english); remove one of them, or mend the NIK"),
      isRepeat: isSame && rows[code] == nil)
  }

  /// Refuses a member of the same name, party and constituency as one who sits already.
  ///
  /// - Throws: `RowFault`.
  func requireNewMember(
    _ details: PersonDetails, party: String, constituency: String, on day: CivilDate,
    _ reader: StoreReader
  ) throws {
    let holders = try Row.fetchAll(
      reader.database,
      sql: """
        SELECT code, name, nik FROM simadu_member
        JOIN simadu_person ON simadu_person.record = person
        WHERE party = ? AND constituency = ? AND (until IS NULL OR until >= ?) ORDER BY code
        """, arguments: [party, constituency, day.description])
    try requireNew(
      details, holders, Wording("nama, partai, dan dapil", "name, party and constituency"))
  }

  /// Refuses an employee number that somebody bears already, without repeating it.
  ///
  /// - Throws: `RowFault`.
  func requireNewStaff(_ number: String?, _ reader: StoreReader) throws {
    let bearer = try String.fetchOne(
      reader.database, sql: "SELECT code FROM simadu_staff WHERE nip = ?", arguments: [number])
    guard number != nil, let bearer else { return }
    let who = whose(bearer)
    throw RowFault(
      column: .staffNumber,
      why: Wording(
        "NIP sama dengan \(who.indonesian); hapus salah satu, atau perbaiki NIP-nya",
        "the NIP is that of \(who.english); remove one of them, or mend the NIP"),
      isRepeat: rows[bearer] == nil)
  }

  /// Refuses an employee of the same name and unit as one who serves already.
  ///
  /// - Throws: `RowFault`.
  func requireNewStaff(
    _ details: PersonDetails, unit: String, on day: CivilDate, _ reader: StoreReader
  ) throws {
    let holders = try Row.fetchAll(
      reader.database,
      sql: """
        SELECT code, name, nik FROM simadu_staff
        JOIN simadu_person ON simadu_person.record = person
        WHERE (until IS NULL OR until >= ?2) AND code IN (
          SELECT staff FROM simadu_post WHERE unit = ?1 AND (until IS NULL OR until >= ?2))
        ORDER BY code
        """, arguments: [unit, day.description])
    try requireNew(details, holders, Wording("nama dan unit", "name and unit"))
  }

  private func requireNew(_ details: PersonDetails, _ holders: [Row], _ same: Wording) throws {
    let keys = Set(PrintedName.keys(ofPerson: details.name.name))
    for holder in holders {
      // Two persons of one name are two when each has an identity number and they differ.
      let number: String? = holder["nik"]
      if let number, let own = details.identityNumber, number != own { continue }
      guard !keys.isDisjoint(with: PrintedName.keys(ofPerson: holder["name"])) else { continue }
      let code: String = holder["code"]
      let who = whose(code)
      throw RowFault(
        column: .name,
        why: Wording(
          "\(same.indonesian) sama dengan \(who.indonesian); hapus salah satu, atau isi NIK keduanya bila orangnya lain",
          "\(same.english) are those of \(who.english); remove one, or fill in both NIK if they are two persons"
        ), isRepeat: rows[code] == nil)
    }
  }

  private func whose(_ code: String) -> Wording {
    if let row = rows[code] { return Wording("baris \(row)", "row \(row)") }
    return Wording("\(code) yang sudah tercatat", "\(code) of the register")
  }
}
