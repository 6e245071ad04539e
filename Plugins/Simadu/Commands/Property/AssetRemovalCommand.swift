import SidilanKit

/// `sidilan simadu aset usul-hapus`.
struct AssetRemovalCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "usul-hapus",
    abstract: Wording("Mengusulkan penghapusan.", "Proposes the removal of an item.").text(),
    aliases: ["propose-removal"])
  static let permission = Permissions.keepAssets

  @Argument(help: .words("Kode aset.", "The item's code.")) var code: String
  @Option(
    name: .words("tanggal", "date"), help: .words("Tanggal; tanpa ini hari ini.", "The day."))
  var date: String?
  @Option(name: .words("alasan", "reason"), help: .words("Alasan.", "The reason."))
  var reason: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    try AssetMove.run(.proposeRemoval, code, date, reason: reason, act, context)
  }
}
