import SidilanKit

/// `sidilan simadu aset tampil`.
struct AssetShowCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tampil",
    abstract: Wording("Satu aset dan para pemegangnya.", "One item and its holders.").text(),
    aliases: ["show"])
  static let permission = Permissions.seeAssets

  @Argument(help: .words("Kode aset, misalnya LPT-014.", "The item's code.")) var code: String
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let (asset, holdings) = try context.store.read { store in
      let asset = try Asset.find(code, in: store)
      return (asset, try Holding.all(of: asset.code, in: store))
    }
    if list.form == .table {
      context.print("\(asset.code)  \(asset.name)")
      context.print("\(asset.itemCode)/\(asset.nup)  \(asset.price)  \(asset.acquired)")
      context.print("\(asset.state.title.text(context.language))  \(asset.condition.rawValue)")
    }
    var table = ResultTable(
      [
        .init("pemegang", Wording("Pemegang", "Holder")), .init("sejak", Wording("Sejak", "Since")),
        .init("sampai", Wording("Sampai", "Until")),
        .init("batas", Wording("Batas kembali", "Due")),
        .init("berita_acara", Wording("Berita acara", "Document")),
      ], nothing: Wording("Belum pernah diserahkan.", "It was never handed out."))
    for holding in holdings {
      table.add([
        .text(holding.holder), .text(holding.validity.since.description),
        .init(holding.validity.until?.description), .init(holding.due?.description),
        .init(holding.number),
      ])
    }
    try context.show(table, list)
  }
}
