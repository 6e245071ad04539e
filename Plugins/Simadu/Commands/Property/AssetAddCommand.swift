import SidilanKit

/// `sidilan simadu aset tambah`.
struct AssetAddCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tambah", abstract: Wording("Mencatat aset.", "Registers an item.").text(),
    aliases: ["add"])
  static let permission = Permissions.keepAssets

  @Argument(help: .words("Kode, misalnya LPT-014.", "Code, such as LPT-014.")) var code: String
  @Argument(help: .words("Nama barang.", "The item's name.")) var name: String
  @Option(
    name: .words("kode-barang", "item-code"),
    help: .words("Kode barang, misalnya 1.3.2.10.01.02.001.", "Code of the inventory."))
  var itemCode: String
  @Option(name: .words("nup", "nup-number"), help: .words("Nomor urut pendaftaran.", "NUP."))
  var nup: Int
  @Option(
    name: .words("harga", "price"),
    help: .words("Harga perolehan, misalnya Rp15.000.000.", "Price, such as Rp15.000.000."))
  var price: String
  @Option(
    name: .words("tanggal", "date"), help: .words("Tanggal perolehan.", "Day of acquisition."))
  var date: String
  @Option(
    name: .words("kondisi", "condition"),
    help: .words("baik, rusak_ringan atau rusak_berat.", "baik, rusak_ringan or rusak_berat."))
  var condition = AssetCondition.good
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let price = try Rupiah(parsing: price)
    let day = try context.date(date)
    try context.store.write(context.act("aset.tambah")) {
      try AssetDesk($0, context).add(
        code, name: name, itemCode: itemCode, nup: nup, price: price, acquired: day,
        condition: condition)
    }
    let asset = try context.store.read { try Asset.find(code, in: $0) }
    try context.tell(
      ActReport(
        Wording(
          "\(asset.code) dicatat: \(name), \(price)",
          "\(asset.code) is registered: \(name), \(price)"),
        code: asset.code, record: asset.record,
        next: Wording(
          "serahkan dengan 'sidilan simadu aset pinjam \(asset.code) --oleh ...'",
          "hand it out with 'sidilan simadu aset pinjam \(asset.code) --oleh ...'")), act)
  }
}
