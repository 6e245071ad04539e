import SidilanKit

/// `sidilan simadu aset perbaiki`.
struct AssetCorrectCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "perbaiki", ["correct"], "Memperbaiki data aset yang salah ketik.",
    "Corrects what was typed wrongly of an item.")
  static let permission = Permissions.keepAssets

  @Argument(help: .words("Kode aset.", "The item's code.")) var code: String
  @Option(name: .words("nama", "name"), help: .words("Nama barang.", "The item's name."))
  var name: String?
  @Option(name: .words("kode-barang", "item-code"), help: .words("Kode barang.", "Item code."))
  var itemCode: String?
  @Option(name: .words("nup", "nup-number"), help: .words("Nomor urut pendaftaran.", "NUP."))
  var nup: Int?
  @Option(name: .words("harga", "price"), help: .words("Harga perolehan.", "The price."))
  var price: String?
  @Option(
    name: .words("tanggal", "date"), help: .words("Tanggal perolehan.", "Day of acquisition."))
  var date: String?
  @Option(
    name: .words("kondisi", "condition"),
    help: .words("baik, rusak_ringan atau rusak_berat.", "baik, rusak_ringan or rusak_berat."))
  var condition: AssetCondition?
  @OptionGroup var reason: ReasonOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let correction = AssetDesk.Correction(
      name: name, itemCode: itemCode, nup: nup, price: try price.map { try Rupiah(parsing: $0) },
      acquired: try date.map { try context.date($0) }, condition: condition)
    let asset = try context.store.read { try Asset.find(code, in: $0) }
    try context.store.write(
      context.act("aset.perbaiki", subject: asset.record, reason: reason.text())
    ) { try AssetDesk($0, context).correct(code, correction) }
    let after = try context.store.read { try Asset.find(code, in: $0) }
    try context.tell(
      ActReport(
        Wording(
          "\(after.code) diperbaiki: \(after.name), \(after.itemCode)/\(after.nup), \(after.price)",
          "\(after.code) is corrected: \(after.name), \(after.itemCode)/\(after.nup), \(after.price)"
        ), code: after.code, record: after.record), act)
  }
}
