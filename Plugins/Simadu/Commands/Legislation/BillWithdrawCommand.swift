import SidilanKit

/// `sidilan simadu raperda batal-tambah`.
struct BillWithdrawCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-tambah", ["undo-add"], "Membatalkan raperda yang keliru dicatat.",
    "Takes back a draft law that should not have been written down.")
  static let permission = Permissions.keepBills

  @Argument(help: .words("Kode raperda.", "The draft's code.")) var code: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    let bill = try context.store.read { try Bill.find(code, in: $0) }
    try context.store.write(
      context.act("raperda.batal_tambah", subject: bill.record, reason: options.reason.text())
    ) { try BillDesk($0, context).withdraw(code) }
    try context.tell(
      ActReport(
        Wording(
          "\(bill.code) (\(bill.title)) dibatalkan", "\(bill.code) (\(bill.title)) is taken back"),
        code: bill.code, record: bill.record), options.act)
  }
}
