import SidilanKit

extension AgendaSample {
  /// Draft laws, items and visits of the sample council, dated back from today.
  static func fillRest(_ writer: StoreWriter, _ context: PluginContext) throws {
    let today = try context.today()
    try bills(today, BillDesk(writer, context))
    try items(today, AssetDesk(writer, context))
    for (number, city) in ["Bontang", "Samarinda", "Tarakan", "Banjarmasin", "Palu", "Manado"]
      .enumerated()
    {
      _ = try Visit.receive(
        Visit.Draft(
          institution: "DPRD Kota \(city)", guests: 8 + 3 * number,
          purpose: "Studi banding pembahasan anggaran", host: "A01",
          day: try today.adding(days: -21 * number), contactName: nil, contactPhone: nil), writer,
        context)
    }
  }

  private static func bills(_ today: CivilDate, _ desk: BillDesk) throws {
    let stages = ["naskah_akademik", "pengajuan", "tingkat_1", "harmonisasi"]
    for (title, initiator, count) in [
      ("Raperda Pengelolaan Sampah", Bill.Initiator.mayor, 4),
      ("Raperda Perlindungan Nelayan Kecil", .council, 3),
      ("Raperda Penyelenggaraan Drainase", .mayor, 1),
    ] {
      let code = try desk.add(
        title, by: initiator, year: today.year, on: today.adding(days: -200))
      for (index, stage) in stages.prefix(count).enumerated() {
        try desk.advance(code, to: stage, on: today.adding(days: -180 + 55 * index))
      }
    }
  }

  private static func items(_ today: CivilDate, _ desk: AssetDesk) throws {
    for (number, (code, name, price)) in [
      ("LPT-001", "Laptop 14 inci", 15_500_000), ("LPT-002", "Laptop 14 inci", 15_500_000),
      ("TAB-001", "Tablet rapat", 7_250_000), ("KMR-001", "Kamera dokumentasi", 18_900_000),
      ("PRY-001", "Proyektor", 9_800_000),
    ].enumerated() {
      try desk.add(
        code, name: name, itemCode: "1.3.2.10.01.02.00\(number + 1)", nup: number + 1,
        price: Rupiah(Int64(price)), acquired: today.adding(days: -600), condition: .good)
    }
    let day = try today.adding(days: -100)
    _ = try desk.handOut("LPT-001", to: "A01", on: day, due: nil)
    _ = try desk.handOut("TAB-001", to: "A02", on: day, due: today.adding(days: -5))
  }
}
