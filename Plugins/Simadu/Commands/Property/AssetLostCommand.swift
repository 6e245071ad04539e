import SidilanKit

/// `sidilan simadu aset hilang`.
struct AssetLostCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "hilang",
    abstract: Wording("Mencatat aset hilang.", "Records that an item is lost.").text(),
    aliases: ["lost"])
  static let permission = Permissions.keepAssets

  @Argument(help: .both("Kode aset.", "The item's code.")) var code: String
  @Option(
    name: .either("tanggal", "date"), help: .both("Tanggal; tanpa ini hari ini.", "The day."))
  var date: String?
  @Option(name: .either("alasan", "reason"), help: .both("Alasan.", "The reason."))
  var reason: String?
  @Option(
    name: .either("laporan", "report"),
    help: .both("Nomor laporan kehilangan.", "Number of the report of the loss."))
  var report: String?

  func run(in context: PluginContext) async throws {
    try AssetMove.run(.markLost, code, date, reason: reason, report: report, context)
  }
}
