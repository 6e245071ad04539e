import SidilanKit

/// `sidilan simadu aset sedia`.
struct AssetAvailableCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "sedia",
    abstract: Wording(
      "Aset diperiksa, diperbaiki atau ditemukan.", "An item was checked, repaired or found."
    ).text(), aliases: ["available"])
  static let permission = Permissions.keepAssets

  @Argument(help: .words("Kode aset.", "The item's code.")) var code: String
  @Option(
    name: .words("tanggal", "date"), help: .words("Tanggal; tanpa ini hari ini.", "The day."))
  var date: String?
  @Option(name: .words("alasan", "reason"), help: .words("Alasan.", "The reason."))
  var reason: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    try AssetMove.run(.makeAvailable, code, date, reason: reason, act, context)
  }
}
