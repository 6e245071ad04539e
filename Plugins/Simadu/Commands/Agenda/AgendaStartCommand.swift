import SidilanKit

/// `sidilan simadu agenda mulai`.
struct AgendaStartCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "mulai", abstract: Wording("Rapat dibuka.", "The meeting begins.").text(),
    aliases: ["start"])
  static let permission = Permissions.runAgenda

  @Argument(help: .words("Kode agenda.", "The event's code.")) var code: String
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    try AgendaMove.run(.start, code, act, context) { event in
      let rules = try AgendaRules.on(event.start.date, context)
      guard event.invited == nil, rules.inviting.contains(event.kind) else { return [] }
      return [
        Wording(
          "undangan \(event.code) belum dicatat; keadaan ini masuk riwayatnya",
          "no invitation of \(event.code) is recorded; its history says so")
      ]
    }
  }
}
