import SidilanKit

/// The berita acara of a hand-over: who gave what to whom, in which condition.
enum HandoverDocument {
  /// The document with a number.
  ///
  /// - Throws: `PrintError.noHandover`.
  static func make(
    number: String, _ context: PluginContext,
    holders: any Holders = RegisteredHolders.standard
  ) throws -> PrintedDocument {
    let found = try context.store.read { store in
      try Row.fetchOne(
        store.database,
        sql: """
          SELECT simadu_handover.*, record.number FROM simadu_handover
          JOIN record ON record.id = simadu_handover.record WHERE record.number = ?
          ORDER BY day DESC
          """, arguments: [number]
      ).map { row in (row, try Asset.find(row["asset"], in: store), try store.profile()) }
    }
    guard let (row, asset, profile) = found else { throw PrintError.noHandover(number) }
    let day = try CivilDate(parsing: row["day"])
    let isOut = (row["direction"] as String) == "keluar"
    let code: String = row["holder"]
    let name = try context.store.read { try holders.name(of: code, on: day, in: $0) }
    let holder = name.map { "\($0) (\(code))" } ?? code
    let condition: String = row["condition"]
    let office = "Pengurus Barang Sekretariat DPRD"
    var document = PrintedDocument(
      title: "Berita Acara Serah Terima Barang",
      letterhead: profile.letterhead.isEmpty ? [profile.name.uppercased()] : profile.letterhead,
      footer: DocumentFooter(shortTitle: "BAST \(number)"))
    document.blocks = [
      .paragraph(StyledText("Nomor: \(number)"), alignment: .centre),
      .paragraph(
        StyledText(
          "Pada \(day.spelledOut), kami yang bertanda tangan di bawah ini telah melakukan serah terima barang milik daerah:"
        )),
      .fields([
        LabelledField("Yang menyerahkan", StyledText(isOut ? office : holder)),
        LabelledField("Yang menerima", StyledText(isOut ? holder : office)),
        LabelledField("Barang", StyledText("\(asset.name) (\(asset.code))")),
        LabelledField("Kode barang / NUP", StyledText("\(asset.itemCode) / \(asset.nup)")),
        LabelledField(
          "Harga perolehan", StyledText("\(asset.price) (\(asset.price.inWords))")),
        LabelledField("Tanggal perolehan", StyledText(asset.acquired.text())),
        LabelledField(
          "Kondisi", StyledText(condition.replacing("_", with: " "))),
      ]),
      .paragraph(
        StyledText(
          isOut
            ? "Penerima memelihara barang tersebut dan mengembalikannya bila diminta atau bila tugasnya berakhir."
            : "Dengan penyerahan ini tanggung jawab pemegang atas barang tersebut berakhir.")),
      .signatures([
        Signatory(office: "YANG MENYERAHKAN", name: isOut ? office : name ?? code),
        Signatory(
          placeAndDate: PlaceAndDate.text(day, profile, context.settings),
          office: "YANG MENERIMA", name: isOut ? name ?? code : office),
      ]),
    ]
    return document
  }

  /// How to print it, as an act reports it.
  static func advice(_ number: String) -> Wording {
    let command = "'sidilan simadu cetak serah-terima \(number) --keluaran bast.pdf'"
    return Wording("cetak dengan \(command)", "print it with \(command)")
  }
}
