import SidilanKit

/// `sidilan simadu aset kembali`.
struct AssetTakeBackCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "kembali",
    abstract: Wording("Menerima kembali aset.", "Takes an item back.").text(),
    aliases: ["take-back"])
  static let permission = Permissions.keepAssets

  @Argument(help: .words("Kode aset.", "The item's code.")) var code: String
  @Option(
    name: .words("tanggal", "date"), help: .words("Tanggal; tanpa ini hari ini.", "The day."))
  var date: String?
  @Option(
    name: .words("kondisi", "condition"),
    help: .words("Kondisi ketika kembali.", "Its condition then."))
  var condition: AssetCondition?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.day(date)
    let asset = try context.store.read { try Asset.find(code, in: $0) }
    let number = try context.store.write(context.act("aset.kembali", subject: asset.record)) {
      try AssetDesk($0, context).takeBack(code, on: day, condition: condition)
    }
    try context.tell(
      ActReport(
        Wording(
          "\(asset.code) (\(asset.name)) diterima kembali, berita acara \(number)",
          "\(asset.code) (\(asset.name)) is taken back, document \(number)"), code: asset.code,
        record: asset.record, next: HandoverDocument.advice(number)), act)
  }
}
