import SidilanKit

/// `sidilan simadu raperda perbaiki`.
struct BillCorrectCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "perbaiki", ["correct"], "Memperbaiki judul atau pemrakarsa yang salah ketik.",
    "Corrects title or initiator that were typed wrongly.")
  static let permission = Permissions.keepBills

  @Argument(help: .words("Kode raperda.", "The draft's code.")) var code: String
  @Option(name: .words("judul", "title"), help: .words("Judul.", "The title."))
  var title: String?
  @Option(
    name: .words("prakarsa", "initiator"),
    help: .words("Pemrakarsa: dprd atau wali_kota.", "Initiator: dprd or wali_kota."))
  var initiator: Bill.Initiator?
  @OptionGroup var reason: ReasonOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let bill = try context.store.read { try Bill.find(code, in: $0) }
    try context.store.write(
      context.act("raperda.perbaiki", subject: bill.record, reason: reason.text())
    ) { try BillDesk($0, context).correct(code, title: title, initiator: initiator) }
    let after = try context.store.read { try Bill.find(code, in: $0) }
    try context.tell(
      ActReport(
        Wording(
          "\(after.code) diperbaiki: \(after.title), prakarsa \(after.initiator.title.indonesian)",
          "\(after.code) is corrected: \(after.title), initiated by \(after.initiator.title.english)"
        ), code: after.code, record: after.record), act)
  }
}
