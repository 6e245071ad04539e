import SidilanKit

/// `sidilan simadu aset rusak`.
struct AssetBrokenCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "rusak",
    abstract: Wording("Mencatat aset rusak.", "Records that an item is broken.").text(),
    aliases: ["broken"])
  static let permission = Permissions.keepAssets

  @Argument(help: .words("Kode aset.", "The item's code.")) var code: String
  @Option(
    name: .words("tanggal", "date"), help: .words("Tanggal; tanpa ini hari ini.", "The day."))
  var date: String?
  @Option(name: .words("alasan", "reason"), help: .words("Alasan.", "The reason."))
  var reason: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    try AssetMove.run(.markBroken, code, date, reason: reason, act, context)
  }
}
