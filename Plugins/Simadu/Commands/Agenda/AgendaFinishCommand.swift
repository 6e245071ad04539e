import SidilanKit

/// `sidilan simadu agenda selesai`.
struct AgendaFinishCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "selesai", abstract: Wording("Rapat ditutup.", "The meeting is over.").text(),
    aliases: ["finish"])
  static let permission = Permissions.runAgenda

  @Argument(help: .words("Kode agenda.", "The event's code.")) var code: String
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    try AgendaMove.run(.finish, code, act, context)
  }
}
