import SidilanKit

/// `sidilan simadu pegawai tambah`.
struct StaffAddCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "tambah", ["add"], "Mencatat pegawai.", "Writes an employee down.")
  static let permission = Permissions.changeStaff

  @Argument(help: .words("Nama tanpa gelar.", "Name without titles.")) var name: String?
  @Option(
    name: .words("orang", "person"),
    help: .words(
      "Orang yang sudah tercatat, sebagai ganti nama.",
      "A person of the register, instead of a name."
    ))
  var person: String?
  @Option(
    name: .words("kode", "code"),
    help: .words("Kode; tanpa ini nomor berikutnya.", "Code; otherwise the next number."))
  var code: String?
  @Option(name: .words("nip"), help: .words("NIP, 18 angka.", "Employee number, 18 digits."))
  var number: String?
  @Option(
    name: .words("golongan", "rank"),
    help: .words("Golongan, misalnya III/d.", "Rank, such as III/d."))
  var rank: String?
  @Option(name: .words("jabatan", "office"), help: .words("Jabatan.", "Office."))
  var office: String
  @Option(name: .words("unit"), help: .words("Kode unit.", "The unit's code."))
  var unit: String
  @Option(name: .words("mulai", "since"), help: .words("Hari pertama.", "First day."))
  var since: String
  @OptionGroup var decree: DecreeOption
  @OptionGroup var options: PersonOptions
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.date(since)
    let given = try context.store.write(context.act("tambah_pegawai")) { writer in
      let id = try PersonChoice(name: name, person: person, options: options).id(on: day, writer)
      return try StaffBook.add(
        id, code: code, number: number,
        post: StaffBook.Post(rank: rank, office: office, unit: unit),
        validity: Validity(since: day), decree: decree.decree, writer)
    }
    try context.tell(
      ActReport(
        Wording(
          "pegawai \(given) dicatat: \(office), \(unit), mulai \(day)",
          "the employee \(given) is written down: \(office), \(unit), from \(day) on"), code: given),
      act)
  }
}
