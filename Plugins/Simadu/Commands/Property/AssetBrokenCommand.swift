import SidilanKit

/// `sidilan simadu aset rusak`.
struct AssetBrokenCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "rusak",
    abstract: Wording("Mencatat aset rusak.", "Records that an item is broken.").text(),
    aliases: ["broken"])
  static let permission = Permissions.keepAssets

  @Argument(help: .both("Kode aset.", "The item's code.")) var code: String
  @Option(
    name: .either("tanggal", "date"), help: .both("Tanggal; tanpa ini hari ini.", "The day."))
  var date: String?
  @Option(name: .either("alasan", "reason"), help: .both("Alasan.", "The reason."))
  var reason: String?

  func run(in context: PluginContext) async throws {
    try AssetMove.run(.markBroken, code, date, reason: reason, context)
  }
}
