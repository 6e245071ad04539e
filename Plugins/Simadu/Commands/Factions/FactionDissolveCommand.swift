import SidilanKit

/// `sidilan simadu fraksi bubar`.
struct FactionDissolveCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "bubar", ["dissolve"], "Membubarkan fraksi; anggotanya langsung masuk fraksi lain.",
    "Dissolves a faction; its members enter another at once.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode fraksi.", "The faction's code.")) var code: String
  @Option(name: .words("ke", "to"), help: .words("Fraksi tujuan.", "Where its members go."))
  var other: String
  @Option(
    name: .words("mulai", "since"),
    help: .words("Hari pertama di fraksi tujuan.", "First day in the other faction."))
  var since: String
  @OptionGroup var decree: DecreeOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.date(since)
    try RegisterChange.write(
      context, MemberAct.dissolveFaction.rawValue, about: code.lowercased()
    ) {
      try FactionBook.dissolve(code, to: other, from: day, decree: decree.decree, $0)
    }
    try context.tell(
      ActReport(
        Wording(
          "fraksi \(code) bubar; anggotanya masuk \(other) mulai \(day)",
          "the faction \(code) is dissolved; its members are in \(other) from \(day) on"),
        code: code), act)
  }
}
