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

  func run(in context: PluginContext) async throws {
    let day = try context.day(date)
    context.print(
      try context.store.write(context.act("raperda.tambah")) {
        try BillDesk($0, context).add(title, by: initiator, year: year, on: day)
      })
  }
}
