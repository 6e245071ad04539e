import SidilanKit

/// `sidilan simadu masa-sidang perbaiki`.
struct PeriodCorrectCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "perbaiki", ["correct"], "Memperbaiki tanggal atau keputusan masa yang salah ketik.",
    "Corrects days or decision of a period that were typed wrongly.")
  static let permission = Permissions.keepPeriods

  @Argument(help: .words("Kode, misalnya sidang-2025-1.", "Code, such as sidang-2025-1."))
  var code: String
  @Option(name: .words("mulai", "from"), help: .words("Hari pertama.", "The first day."))
  var from: String?
  @Option(name: .words("selesai", "to"), help: .words("Hari terakhir.", "The last day."))
  var to: String?
  @Option(
    name: .words("keputusan", "decision"), help: .words("Nomor keputusannya.", "The decision."))
  var decision: String?
  @OptionGroup var reason: ReasonOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let correction = SittingPeriod.Correction(
      since: try from.map { try context.date($0) }, until: try to.map { try context.date($0) },
      decree: decision)
    let old = try context.store.read { try SittingPeriod.find(code, in: $0) }
    let displaced = try context.store.write(
      context.act("masa.perbaiki", subject: old.record, reason: reason.text())
    ) { try SittingPeriod.correct(code, correction, AgendaDesk($0, context)) }
    let new = try context.store.read { try SittingPeriod.find(code, in: $0) }
    try context.tell(
      ActReport(
        Wording(
          "\(new.name) diperbaiki: \(new.validity.span), keputusan \(new.decree)",
          "\(new.name) is corrected: \(new.validity.span), decision \(new.decree)"),
        code: new.code, record: new.record, warnings: displaced.map(\.fact)), act)
  }
}
