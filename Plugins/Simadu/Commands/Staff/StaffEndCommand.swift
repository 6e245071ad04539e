import SidilanKit

/// `sidilan simadu pegawai henti`.
struct StaffEndCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "henti", ["end"], "Mengakhiri masa pegawai.", "Ends an employee's time.")
  static let permission = Permissions.changeStaff

  @Argument(help: .words("Kode pegawai.", "The employee's code.")) var code: String
  @Option(name: .words("sampai", "until"), help: .words("Hari terakhir.", "Last day."))
  var until: String
  @Option(
    name: .words("alasan", "reason"), help: .words("Pensiun, pindah, ...", "Retired, moved, ..."))
  var reason: String
  @OptionGroup var decree: DecreeOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let last = try context.date(until)
    guard let reason = PlainField.text(reason) else {
      throw PeopleError.missing(.reason, option: "--alasan")
    }
    let staff = try context.store.read { try StaffRecord.find(code, $0) }
    try RegisterChange.write(
      context, StaffAct.end.rawValue, subject: staff.record, reason: reason, about: staff.code
    ) {
      try StaffBook.end(code, last: last, reason: reason, decree: decree.decree, $0)
    }
    try context.tell(
      ActReport(
        Wording("masa pegawai \(code) berakhir \(last)", "the time of \(code) ends on \(last)"),
        code: code, record: staff.record), act)
  }
}
