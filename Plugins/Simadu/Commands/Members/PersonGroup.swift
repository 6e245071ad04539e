import SidilanKit

/// `sidilan simadu orang ...`.
struct PersonGroup: ModuleCommand {
  static let configuration = CommandConfiguration.group(
    "orang", ["person"], "Orang tanpa jabatan: tambah, lihat, hapus.",
    "Persons without an office: add, show, remove.",
    [PersonListCommand.self, PersonAddCommand.self, PersonRemoveCommand.self],
    otherwise: PersonListCommand.self)
  static let permission = Permissions.seeRestricted
}

/// `sidilan simadu orang`.
struct PersonListCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "lihat", ["show"], "Daftar orang.", "The persons.")
  static let permission = Permissions.seeRestricted

  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let rows = try context.store.read {
      try Row.fetchAll(
        $0.database,
        sql: """
          SELECT p.*, (SELECT group_concat(code, ' ') FROM (
              SELECT code FROM simadu_member WHERE person = p.record
              UNION SELECT code FROM simadu_staff WHERE person = p.record ORDER BY 1)) AS codes
          FROM simadu_person AS p ORDER BY p.name, p.record
          """
      ).map { row -> (String, String, String?) in
        let name = try PersonName(row["name"], front: row["front"], back: row["back"])
        return (row["record"], name.printed, row["codes"])
      }
    }
    var table = ResultTable([
      ResultTable.Column("orang", Wording("Orang", "Person")), .name, .code,
    ])
    for (record, name, codes) in rows { table.add([.text(record), .text(name), .init(codes)]) }
    try context.show(table, list)
  }
}

/// `sidilan simadu orang tambah`.
struct PersonAddCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "tambah", ["add"], "Mencatat orang.", "Writes a person down.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Nama tanpa gelar.", "Name without titles.")) var name: String
  @OptionGroup var options: PersonOptions
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let details = try options.details(name: name)
    let day = try context.today()
    let id = try context.store.write(context.act("tambah_orang")) {
      try Person.add(details, on: day, $0)
    }
    try context.tell(
      ActReport(
        Wording("orang \(id) dicatat", "the person \(id) is written down"), record: id,
        next: Wording(
          "beri jabatan dengan 'sidilan simadu anggota tambah --orang \(id)' atau 'pegawai tambah'",
          "give an office with 'sidilan simadu anggota tambah --orang \(id)' or 'pegawai tambah'")),
      act)
  }
}

/// `sidilan simadu orang hapus`.
struct PersonRemoveCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "hapus", ["remove"], "Menghapus orang yang tidak pernah menjabat.",
    "Removes a person who never held an office.")
  static let permission = Permissions.changeMembers

  @Argument(
    help: .words(
      "Orang, atau kode anggota atau pegawainya.", "Person, or code as a member or employee."))
  var person: String
  @Option(name: .words("alasan", "reason"), help: .words("Alasan.", "Why."))
  var reason: String
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let id = try context.store.write(context.act("hapus_orang", reason: reason)) { writer in
      let code = person.uppercased()
      let id: RecordID
      if PlainField.isNumberedCode(code, letter: "A") {
        id = try MemberRecord.find(code, writer.reader).person
      } else if PlainField.isNumberedCode(code, letter: "P") {
        id = try StaffRecord.find(code, writer.reader).person
      } else if let record = RecordID(person) {
        id = record
      } else {
        throw PeopleError.unknown(.person, person)
      }
      try Person.remove(id, writer)
      return id
    }
    try context.tell(
      ActReport(
        Wording("orang '\(person)' dihapus", "the person '\(person)' is removed"), record: id), act)
  }
}
