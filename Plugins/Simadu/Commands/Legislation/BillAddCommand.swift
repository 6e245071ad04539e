import SidilanKit

/// `sidilan simadu raperda tambah`.
struct BillAddCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tambah",
    abstract: Wording("Memasukkan raperda ke Propemperda.", "Adds a draft law.").text(),
    aliases: ["add"])
  static let permission = Permissions.keepBills

  @Argument(help: .words("Judul raperda.", "The draft's title.")) var title: String
  @Option(
    name: .words("prakarsa", "initiator"),
    help: .words("Pemrakarsa: dprd atau wali_kota.", "Initiator: dprd or wali_kota."))
  var initiator: Bill.Initiator
  @Option(name: .words("tahun", "year"), help: .words("Tahun Propemperda.", "The year."))
  var year: Int
  @Option(
    name: .words("tanggal", "date"), help: .words("Tanggal; tanpa ini hari ini.", "The day."))
  var date: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.day(date)
    let code = try context.store.write(context.act("raperda.tambah")) {
      try BillDesk($0, context).add(title, by: initiator, year: year, on: day)
    }
    try context.tell(
      ActReport(
        Wording(
          "\(code) dicatat: \(title)", "\(code) is written down: \(title)"), code: code,
        next: Wording(
          "catat tahap berikutnya dengan 'sidilan simadu raperda maju \(code) TAHAP'",
          "record the next stage with 'sidilan simadu raperda maju \(code) STAGE'")), act)
  }
}
