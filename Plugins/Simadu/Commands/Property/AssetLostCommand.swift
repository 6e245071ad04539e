import SidilanKit

/// `sidilan simadu aset hilang`.
struct AssetLostCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "hilang",
    abstract: Wording("Mencatat aset hilang.", "Records that an item is lost.").text(),
    aliases: ["lost"])
  static let permission = Permissions.keepAssets

  @Argument(help: .words("Kode aset.", "The item's code.")) var code: String
  @Option(
    name: .words("tanggal", "date"), help: .words("Tanggal; tanpa ini hari ini.", "The day."))
  var date: String?
  @Option(name: .words("alasan", "reason"), help: .words("Alasan.", "The reason."))
  var reason: String?
  @Option(
    name: .words("laporan", "report"),
    help: .words("Nomor laporan kehilangan.", "Number of the report of the loss."))
  var report: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    try AssetMove.run(.markLost, code, date, reason: reason, report: report, act, context)
  }
}
