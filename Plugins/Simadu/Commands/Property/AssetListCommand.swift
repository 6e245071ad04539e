import SidilanKit

/// `sidilan simadu aset daftar`.
struct AssetListCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: Wording("Daftar aset.", "The items.").text(),
    aliases: ["list"])
  static let permission = Permissions.seeAssets

  @Option(
    name: .words("pemegang", "holder"),
    help: .words("Yang dipegang orang ini, misalnya P33.", "Those that P33 holds."))
  var holder: String?
  @Option(
    name: .words("pada", "on"),
    help: .words("Pemegang pada tanggal ini; tanpa ini hari ini.", "Holders on this day."))
  var day: String?
  @Option(name: .words("status", "state"), help: .words("Hanya status ini.", "Only this state."))
  var state: AssetState?
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let day = try context.day(self.day)
    let (assets, holdings) = try context.store.read { store in
      (try Asset.all(in: store), try Holding.on(day, by: holder, in: store))
    }
    var table = ResultTable(
      [
        .init("kode", Wording("Kode", "Code")), .init("nama", Wording("Nama", "Name")),
        .init("kode_barang", Wording("Kode barang", "Item code")),
        .init("nup", Wording("NUP", "NUP")),
        .init("harga", Wording("Harga", "Price")),
        .init("kondisi", Wording("Kondisi", "Condition")),
        .init("status", Wording("Status", "State")),
        .init("pemegang", Wording("Pemegang", "Holder")), .init("sejak", Wording("Sejak", "Since")),
        .init("batas", Wording("Batas kembali", "Due")),
      ], nothing: Wording("Tidak ada aset.", "There are no items."))
    for asset in assets where state == nil || asset.state == state {
      // Of two who held it on one day, the later one has it.
      let holding = holdings.filter { $0.asset == asset.code }
        .max { $0.validity.since < $1.validity.since }
      if holder != nil && holding == nil { continue }
      table.add([
        .text(asset.code), .text(asset.name), .text(asset.itemCode), .number(Int64(asset.nup)),
        list.form == .table ? .text(asset.price.description) : .number(asset.price.amount),
        .text(asset.condition.rawValue), .text(asset.state.title.text(context.language)),
        .init(holding?.holder), .init(holding?.validity.since.description),
        .init(holding?.due?.description),
      ])
    }
    try context.show(table, list)
  }
}
