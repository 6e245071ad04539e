import SidilanKit

/// What somebody holds today, as paper.
enum HoldingsDocument {
  static func make(
    holder: String, _ context: PluginContext,
    holders: any Holders = RegisteredHolders.standard
  ) throws -> PrintedDocument {
    let today = try context.today()
    let isKnown = try context.store.read { store in
      // Who has left may still hold something.
      try Asset.all(in: store).contains { $0.holder == holder }
        || holders.isStaff(holder, on: today, in: store)
        || holders.isMember(holder, on: today, in: store)
    }
    guard isKnown else { throw CodeError.noPerson(holder, today) }
    let (assets, profile) = try context.store.read { store in
      (try Asset.all(in: store).filter { $0.holder == holder }, try store.profile())
    }
    let name = try context.store.read { try holders.name(of: holder, on: today, in: $0) }
    var table = try PrintedTable(columns: [
      TableColumn("No", share: 0.5, alignment: .centre), TableColumn("Kode", share: 1.2),
      TableColumn("Barang", share: 2.5), TableColumn("Kode barang / NUP", share: 2.5),
      TableColumn("Harga", share: 1.6, alignment: .right), TableColumn("Kondisi", share: 1.2),
      TableColumn("Sejak", share: 1.3),
    ])
    for (index, asset) in assets.enumerated() {
      try table.append(
        [
          "\(index + 1)", asset.code, asset.name, "\(asset.itemCode) / \(asset.nup)",
          asset.price.description, asset.condition.rawValue.replacing("_", with: " "),
          asset.heldSince?.text(.short) ?? "-",
        ].map { StyledText($0) })
    }
    table.nothing = "Pemegang ini tidak memegang barang."
    let total = try Rupiah.sum(assets.map(\.price))
    var document = PrintedDocument(
      title: "Daftar Aset pada Pemegang \(holder)",
      letterhead: profile.letterhead.isEmpty ? [profile.name.uppercased()] : profile.letterhead)
    document.blocks = [
      .fields([
        LabelledField("Pemegang", StyledText(name.map { "\($0) (\(holder))" } ?? holder)),
        LabelledField("Keadaan", StyledText(today.text())),
        LabelledField("Jumlah", StyledText("\(assets.count) barang, \(total)")),
      ]), .table(table),
    ]
    return document
  }
}
