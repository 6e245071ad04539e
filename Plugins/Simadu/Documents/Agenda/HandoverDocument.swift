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
    let identity = try identity(of: code, context)
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
        Signatory(
          office: "YANG MENYERAHKAN", name: isOut ? office : name ?? code,
          identity: isOut ? nil : identity),
        Signatory(
          placeAndDate: PlaceAndDate.text(day, profile, context.settings),
          office: "YANG MENERIMA", name: isOut ? name ?? code : office,
          identity: isOut ? identity : nil),
      ]),
    ]
    return document
  }

  /// The number of an employee below the name, for whoever may see it; members of the council have none.
  private static func identity(of code: String, _ context: PluginContext) throws -> String? {
    guard context.principal.holds(PersonalDataTag.identityNumber.permission) else { return nil }
    let staff = try context.store.read { reader -> StaffRecord? in
      guard try RegisteredHolders.has("simadu_staff", reader),
        try Bool.fetchOne(
          reader.database, sql: "SELECT 1 FROM simadu_staff WHERE code = ?", arguments: [code])
          ?? false
      else { return nil }
      let staff = try StaffRecord.find(code, reader)
      return try reader.isLimited(staff.record) ? nil : staff
    }
    guard let staff, let number = staff.number else { return nil }
    // Who has printed it is written down.
    _ = try context.store.disclose(staff.record, to: context.principal, module: context.module)
    return "NIP \(number)"
  }

  /// How to print it, as an act reports it.
  static func advice(_ number: String) -> Wording {
    let command = "'sidilan simadu cetak serah-terima \(number) --keluaran bast.pdf'"
    return Wording("cetak dengan \(command)", "print it with \(command)")
  }
}
