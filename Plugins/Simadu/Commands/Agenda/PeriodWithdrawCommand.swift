import SidilanKit

/// `sidilan simadu masa-sidang batal-tambah`.
struct PeriodWithdrawCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-tambah", ["undo-add"], "Membatalkan masa sidang atau reses yang keliru dicatat.",
    "Takes back a period that should not have been written down.")
  static let permission = Permissions.keepPeriods

  @Argument(help: .words("Kode, misalnya sidang-2025-1.", "Code, such as sidang-2025-1."))
  var code: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    let old = try context.store.read { try SittingPeriod.find(code, in: $0) }
    let displaced = try context.store.write(
      context.act("masa.batal_tambah", subject: old.record, reason: options.reason.text())
    ) { try SittingPeriod.withdraw(code, AgendaDesk($0, context)) }
    try context.tell(
      ActReport(
        Wording("\(old.name) dibatalkan", "\(old.name) is taken back"), code: old.code,
        record: old.record, warnings: displaced.map(\.fact)), options.act)
  }
}
