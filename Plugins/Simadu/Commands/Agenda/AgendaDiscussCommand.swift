import SidilanKit

/// `sidilan simadu agenda bahas`.
struct AgendaDiscussCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "bahas",
    abstract: Wording("Membawa usul ke rapat Banmus.", "Brings a proposal before Banmus.").text(),
    aliases: ["discuss"])
  static let permission = Permissions.runAgenda

  @Argument(help: .words("Kode agenda.", "The event's code.")) var code: String
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    try AgendaMove.run(.discuss, code, act, context)
  }
}
