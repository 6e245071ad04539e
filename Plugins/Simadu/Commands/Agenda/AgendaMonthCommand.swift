import SidilanKit

/// `sidilan simadu agenda bulan`.
struct AgendaMonthCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "bulan", abstract: Wording("Agenda sebulan.", "The events of a month.").text(),
    aliases: ["month"])
  static let permission = Permissions.seeAgenda

  @Argument(
    help: .words(
      "Bulan, misalnya 2025-11 atau \"November 2025\"; tanpa ini bulan sekarang.",
      "Month, such as 2025-11 or \"November 2025\"; without it the present one."))
  var month: String?
  @Option(
    name: .words("badan", "body"),
    help: .words("Hanya agenda badan ini, misalnya komisi-3.", "Only those of this body."))
  var body: String?
  @Option(
    name: .words("jenis", "kind"),
    help: .words("Hanya jenis ini, misalnya paripurna.", "Only this kind, such as paripurna."))
  var kind: AgendaKind?
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let month =
      try self.month.map { try context.month($0) }
      ?? CalendarMonth(of: context.today())
    let events = try context.store.read {
      try AgendaEvent.between(month.first, month.last, in: $0)
    }.filter { event in
      context.principal.maySee(event) && (body == nil || event.body == body)
        && (kind == nil || event.kind == kind)
    }
    try context.show(AgendaTable.of(events, context.language), list)
  }
}
