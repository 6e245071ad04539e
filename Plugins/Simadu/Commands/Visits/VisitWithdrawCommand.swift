import SidilanKit

/// `sidilan simadu kunjungan batal-catat`.
struct VisitWithdrawCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-catat", ["undo-receive"], "Membatalkan kunjungan yang keliru dicatat.",
    "Takes back a visit that was none.")
  static let permission = Permissions.receiveVisits

  @Argument(help: .words("Kode, misalnya TM-2025-0003.", "Code, such as TM-2025-0003."))
  var code: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    let visit = try context.store.read { try Visit.find(code, in: $0) }
    try context.store.write(
      context.act("kunjungan.batal_catat", subject: visit.record, reason: options.reason.text())
    ) { try Visit.withdraw(code, $0) }
    try context.tell(
      ActReport(
        Wording(
          "\(visit.code) (\(visit.institution)) dibatalkan, nomornya tidak dipakai lagi",
          "\(visit.code) (\(visit.institution)) is taken back, its number is not used again"),
        code: visit.code, record: visit.record), options.act)
  }
}
