import SidilanKit

/// `sidilan simadu agenda batal`.
struct AgendaCancelCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "batal", abstract: Wording("Membatalkan agenda.", "Cancels an event.").text(),
    aliases: ["cancel"])
  static let permission = Permissions.runAgenda

  @Argument(help: .words("Kode agenda.", "The event's code.")) var code: String
  @Option(name: .words("alasan", "reason"), help: .words("Alasan.", "The reason."))
  var reason: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    try AgendaMove.run(.cancel, code, reason: reason, act, context)
  }
}
