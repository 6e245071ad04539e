import SidilanKit

/// `sidilan simadu agenda kembalikan`.
struct AgendaSendBackCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "kembalikan",
    abstract: Wording("Mengembalikan usul dari Banmus.", "Sends a proposal back.").text(),
    aliases: ["send-back"])
  static let permission = Permissions.runAgenda

  @Argument(help: .words("Kode agenda.", "The event's code.")) var code: String
  @Option(name: .words("alasan", "reason"), help: .words("Alasan.", "The reason."))
  var reason: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    try AgendaMove.run(.sendBack, code, reason: reason, act, context)
  }
}
