import SidilanKit

/// Finds members and bodies of a day by their codes, or by their names as people print them.
struct CouncilNames {
  private let day: CivilDate
  private let members: [(code: String, keys: Set<String>)]
  private let bodies: [RegisteredBody]

  /// Who and what there is on a day.
  init(on day: CivilDate, _ reader: StoreReader) throws {
    self.day = day
    members = try Row.fetchAll(
      reader.database,
      sql: """
        SELECT code, name, front, back FROM simadu_member
        JOIN simadu_person ON simadu_person.record = person
        WHERE \(Validity.condition("simadu_member")) ORDER BY code
        """, arguments: StatementArguments(Validity.arguments(on: day))
    ).map { row in
      let name: String = row["name"]
      let printed = try PersonName(name, front: row["front"], back: row["back"]).printed
      return (
        row["code"],
        Set(PrintedName.keys(ofPerson: name) + PrintedName.keys(ofPerson: printed))
      )
    }
    bodies = try Register().bodies(on: day, in: reader)
  }

  /// The code of a member of that day.
  ///
  /// - Throws: `RowFault` when there is none, or several bear the name.
  func member(_ text: String, _ column: ImportColumn) throws(RowFault) -> String {
    let code = NumberedCode.normal(text)
    if members.contains(where: { $0.code == code }) { return code }
    if PlainField.isNumberedCode(code, letter: "A") {
      throw RowFault(
        column: column,
        why: PeopleError.notSeated(member: code, place: "DPRD", day).sentence)
    }
    // The whole text goes before the name without titles, which two may have in common.
    for key in PrintedName.keys(ofPerson: text) {
      let found = members.filter { $0.keys.contains(key) }.map(\.code)
      if found.count == 1 { return found[0] }
      if found.count > 1 {
        throw RowFault(
          column: column,
          why: Wording(
            "nama '\(text)' dipakai \(found.joined(separator: ", ")); tulis kodenya",
            "the name '\(text)' is that of \(found.joined(separator: ", ")); write the code"))
      }
    }
    throw RowFault(
      column: column,
      why: Wording(
        "tidak ada anggota '\(text)' pada \(day.text()); tulis kode seperti A17 atau nama seperti di 'sidilan simadu anggota'",
        "there is no member '\(text)' on \(day.text(.medium, .english)); write a code such as A17, or a name as in 'sidilan simadu anggota'"
      ))
  }

  /// The body of that day with a code or a name; nil when there is none.
  func body(_ text: String) -> RegisteredBody? {
    let key = PrintedName.words(text).joined()
    return bodies.first { PrintedName.keys(ofBody: $0.code, $0.name).contains(key) }
  }

  /// The codes of the bodies of that day.
  var bodyCodes: [String] { bodies.map(\.code) }
}
