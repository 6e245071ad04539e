import SidilanKit

/// `sidilan simadu agenda undang`.
struct AgendaInviteCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "undang",
    abstract: Wording("Mencatat undangan yang dikirim.", "Records that the invitation went out.")
      .text(), aliases: ["invite"])
  static let permission = Permissions.runAgenda

  @Argument(help: .words("Kode agenda.", "The event's code.")) var code: String
  @Option(
    name: .words("waktu", "sent"),
    help: .words(
      "Kapan dikirim, misalnya \"2025-11-16 08.00\"; tanpa ini sekarang.",
      "When, such as \"2025-11-16 08.00\"; without it now."))
  var sent: String?
  @Option(
    name: .words("mendesak", "urgent"),
    help: .words("Alasan bila kurang dari batas waktu.", "The reason when it is late."))
  var urgent: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let event = try AgendaEvent.seen(code, context)
    let moment = try sent.map { try context.moment($0) } ?? context.moment()
    let isLate = try context.store.write(
      context.act("undang", subject: event.record, reason: urgent.worded)
    ) { try AgendaDesk($0, context).invite(code, sent: moment, urgentReason: urgent) }
    try context.tell(
      ActReport(
        Wording(
          "undangan \(event.code) dicatat, dikirim \(moment)\(isLate ? ", terlambat" : "")",
          "the invitation of \(event.code) is recorded, sent \(moment)\(isLate ? ", late" : "")"),
        code: event.code, record: event.record), act)
  }
}
