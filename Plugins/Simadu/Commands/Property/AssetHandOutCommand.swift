import SidilanKit

/// `sidilan simadu aset pinjam`.
struct AssetHandOutCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "pinjam",
    abstract: Wording("Menyerahkan aset kepada pemegang.", "Hands an item out.").text(),
    aliases: ["hand-out"])
  static let permission = Permissions.keepAssets

  @Argument(help: .words("Kode aset.", "The item's code.")) var code: String
  @Option(
    name: .words("oleh", "to"), help: .words("Kode pemegang: P33 atau A17.", "Holder: P33 or A17."))
  var holder: String
  @Option(
    name: .words("tanggal", "date"), help: .words("Tanggal; tanpa ini hari ini.", "The day."))
  var date: String?
  @Option(
    name: .words("sampai", "until"), help: .words("Batas kembali, bila ada.", "Due, if it is."))
  var until: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.day(date)
    let due = try until.map { try context.date($0) }
    let asset = try context.store.read { try Asset.find(code, in: $0) }
    let number = try context.store.write(context.act("aset.pinjam", subject: asset.record)) {
      try AssetDesk($0, context).handOut(code, to: holder, on: day, due: due)
    }
    try context.tell(
      ActReport(
        Wording(
          "\(asset.code) (\(asset.name)) diserahkan kepada \(holder), berita acara \(number)",
          "\(asset.code) (\(asset.name)) is handed out to \(holder), document \(number)"),
        code: asset.code, record: asset.record, next: HandoverDocument.advice(number)), act)
  }
}
