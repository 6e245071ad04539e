import SidilanKit

/// `sidilan simadu agenda tunda`.
struct AgendaPostponeCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tunda", abstract: Wording("Menunda agenda.", "Postpones an event.").text(),
    aliases: ["postpone"])
  static let permission = Permissions.runAgenda

  @Argument(help: .words("Kode agenda.", "The event's code.")) var code: String
  @Option(name: .words("alasan", "reason"), help: .words("Alasan.", "The reason."))
  var reason: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    try AgendaMove.run(.postpone, code, reason: reason, act, context)
  }
}
