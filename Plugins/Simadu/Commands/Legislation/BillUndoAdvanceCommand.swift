import SidilanKit

/// `sidilan simadu raperda batal-maju`.
struct BillUndoAdvanceCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-maju", ["undo-advance"], "Membatalkan tahap terakhir yang keliru dicatat.",
    "Takes back the last stage, which was recorded wrongly.")
  static let permission = Permissions.keepBills

  @Argument(help: .words("Kode raperda.", "The draft's code.")) var code: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    let bill = try context.store.read { try Bill.find(code, in: $0) }
    let undone = try context.store.write(
      context.act("raperda.batal_maju", subject: bill.record, reason: options.reason.text())
    ) { try BillDesk($0, context).undoAdvance(code) }
    let after = try context.store.read { try Bill.find(code, in: $0) }
    try context.tell(
      ActReport(
        Wording(
          "\(after.code): tahap \(undone) dibatalkan, kini pada tahap \(after.stage)",
          "\(after.code): the stage \(undone) is taken back, it is now at the stage \(after.stage)"),
        code: after.code, record: after.record), options.act)
  }
}
