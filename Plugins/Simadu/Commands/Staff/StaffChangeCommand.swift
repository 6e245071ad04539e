import SidilanKit

/// `sidilan simadu pegawai ubah`.
struct StaffChangeCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "ubah", ["change"], "Mencatat pangkat, jabatan, atau unit baru sejak suatu tanggal.",
    "Writes a new rank, office or unit down, from a date on.")
  static let permission = Permissions.changeStaff

  @Argument(help: .words("Kode pegawai.", "The employee's code.")) var code: String
  @Option(name: .words("golongan", "rank"), help: .words("Golongan baru.", "New rank."))
  var rank: String?
  @Option(name: .words("jabatan", "office"), help: .words("Jabatan baru.", "New office."))
  var office: String?
  @Option(name: .words("unit"), help: .words("Kode unit baru.", "Code of the new unit."))
  var unit: String?
  @Option(name: .words("mulai", "since"), help: .words("Hari pertama.", "First day."))
  var since: String
  @OptionGroup var decree: DecreeOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.date(since)
    let staff = try context.store.read { try StaffRecord.find(code, $0) }
    try RegisterChange.write(
      context, StaffAct.change.rawValue, subject: staff.record, about: staff.code
    ) {
      try StaffBook.change(
        code, rank: rank, office: office, unit: unit, from: day, decree: decree.decree, $0)
    }
    try context.tell(
      ActReport(
        Wording(
          "data pegawai \(code) diubah mulai \(day)",
          "the employee \(code) is changed from \(day) on"),
        code: code, record: staff.record), act)
  }
}
