import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Corrections of items")
struct AssetCorrectionTests {
  private func fixture() async throws -> AgendaFixture {
    let fixture = try AgendaFixture()
    try desk(fixture) {
      for (code, nup) in [("LPT-014", 14), ("LPT-015", 15)] {
        try $0.add(
          code, name: "Laptop", itemCode: "1.3.2", nup: nup, price: 15_000_000,
          acquired: theDay("2024-03-01"), condition: .good)
      }
    }
    return fixture
  }

  @discardableResult
  private func desk<Value>(_ fixture: AgendaFixture, _ body: (AssetDesk) throws -> Value) throws
    -> Value
  {
    let context = fixture.context
    return try fixture.store.write(context.act("uji")) {
      try body(AssetDesk($0, context, holders: fixture.holders))
    }
  }

  private func asset(_ fixture: AgendaFixture) throws -> Asset {
    try fixture.store.read { try Asset.find("LPT-014", in: $0) }
  }

  private func undo(_ fixture: AgendaFixture) async throws -> String {
    try await fixture.run(AssetUndoStepCommand.self, ["lpt-014", "--alasan", "keliru"])
  }

  @Test("what was typed wrongly of an item is corrected, its record with it")
  func corrected() async throws {
    let fixture = try await fixture()
    let said = try await fixture.run(
      AssetCorrectCommand.self,
      [
        "LPT-014", "--nama", "Laptop rapat", "--nup", "16", "--harga", "Rp15.500.000", "--tanggal",
        "2024-03-02", "--kondisi", "rusak_ringan", "--alasan", "salah ketik",
      ])
    #expect(said == "LPT-014 diperbaiki: Laptop rapat, 1.3.2/16, Rp15.500.000")
    let after = try asset(fixture)
    #expect(after.condition == .slightlyDamaged && after.acquired == theDay("2024-03-02"))
    let content = try fixture.store.read { try $0.record(after.record).content }
    #expect(content.number == "1.3.2/16" && content.title == "LPT-014 Laptop rapat")
  }

  @Test(
    "a correction keeps the rules of an item: price, NUP of its own, no acquisition after a step")
  func rules() async throws {
    let fixture = try await fixture()
    try desk(fixture) {
      try $0.handOut("LPT-014", to: "P33", on: theDay("2025-01-10"), due: nil)
    }
    for (words, error) in [
      (["--harga", "Rp0"], AssetError.price(0)), (["--nup", "0"], .nup(0)),
      (["--nup", "15"], .registered(itemCode: "1.3.2", nup: 15, by: "LPT-015")),
      (["--tanggal", "2025-11-04"], .future(theDay("2025-11-04"))),
      (
        ["--tanggal", "2025-01-11"],
        .acquiredAfterStep("LPT-014", theDay("2025-01-11"), first: theDay("2025-01-10"))
      ),
      ([], .nothingToChange("LPT-014")), (["--nup", "14"], .nothingToChange("LPT-014")),
    ] {
      await #expect(throws: error) {
        try await fixture.run(AssetCorrectCommand.self, ["LPT-014"] + words + ["--alasan", "uji"])
      }
    }
    await #expect(throws: PeopleError.self) {
      try await fixture.run(
        AssetCorrectCommand.self, ["LPT-014", "--nup", "20", "--alasan", " "])
    }
  }

  @Test("a hand-over to the wrong person is taken back: nobody holds the item, its number is void")
  func handOut() async throws {
    let fixture = try await fixture()
    try desk(fixture) {
      try $0.handOut("LPT-014", to: "P33", on: theDay("2025-10-01"), due: theDay("2025-12-01"))
    }
    #expect(
      try await undo(fixture) == "LPT-014: 'pinjam' dibatalkan, kini tersedia")
    let after = try asset(fixture)
    #expect(after.state == .available && after.holder == nil)
    #expect(try fixture.due().isEmpty)
    #expect(try fixture.store.read { try Holding.all(of: "LPT-014", in: $0) }.isEmpty)
    #expect(throws: PrintError.self) {
      try HandoverDocument.make(
        number: "001/BAST/X/2025", fixture.context, holders: fixture.holders)
    }
    // The number is not given again.
    let next = try desk(fixture) {
      try $0.handOut("LPT-014", to: "P34", on: theDay("2025-10-01"), due: nil)
    }
    #expect(next == "002/BAST/X/2025")
  }

  @Test("a return, damage or loss recorded wrongly is taken back: who held the item holds it still")
  func stillHeld() async throws {
    for verb in [AssetVerb.takeBack, .markBroken, .markLost] {
      let fixture = try await fixture()
      try desk(fixture) {
        _ = try $0.handOut(
          "LPT-014", to: "P33", on: theDay("2025-10-01"), due: theDay("2025-12-01"))
      }
      try desk(fixture) {
        if verb == .takeBack {
          _ = try $0.takeBack("LPT-014", on: theDay("2025-10-05"), condition: .badlyDamaged)
        } else {
          try $0.mark(verb, "LPT-014", on: theDay("2025-10-05"), reason: "uji", report: "LP/1")
        }
      }
      #expect(
        try await undo(fixture) == "LPT-014: '\(verb.rawValue)' dibatalkan, kini dipegang (P33)")
      let after = try asset(fixture)
      #expect(after.state == .held && after.holder == "P33" && after.condition == .good)
      #expect(after.heldSince == theDay("2025-10-01"))
      #expect(try fixture.due() == ["kembali": "2025-12-01"])
    }
  }

  @Test("step by step everything is taken back, then the item itself; with steps it is refused")
  func withdrawn() async throws {
    let fixture = try await fixture()
    try desk(fixture) {
      _ = try $0.handOut("LPT-014", to: "P33", on: theDay("2025-10-01"), due: nil)
      _ = try $0.takeBack("LPT-014", on: theDay("2025-10-05"), condition: nil)
      try $0.mark(.makeAvailable, "LPT-014", on: theDay("2025-10-06"), reason: nil)
      try $0.mark(.markLost, "LPT-014", on: theDay("2025-10-07"), reason: "uji", report: "LP/1")
      try $0.mark(.proposeRemoval, "LPT-014", on: theDay("2025-10-08"), reason: "uji")
    }
    let withdraw = ["LPT-014", "--alasan", "dicatat dua kali"]
    await #expect(throws: AssetError.stepsStand("LPT-014", last: .proposeRemoval)) {
      try await fixture.run(AssetWithdrawCommand.self, withdraw)
    }
    for state in [AssetState.lost, .available, .returned, .held, .available] {
      _ = try await undo(fixture)
      #expect(try asset(fixture).state == state)
    }
    await #expect(throws: AssetError.noStep("LPT-014")) { try await undo(fixture) }
    _ = try await fixture.run(AssetWithdrawCommand.self, withdraw)
    #expect(throws: AssetError.unknown("LPT-014")) { try asset(fixture) }
  }

  @Test("a refused step names the command that comes next, with the options that it needs")
  func next() {
    for (state, verb, words) in [
      (
        AssetState.broken, AssetVerb.handOut,
        "lakukan dahulu 'sidilan simadu aset sedia LPT-014 --alasan ...'"
      ),
      (.lost, .handOut, "lakukan dahulu 'sidilan simadu aset sedia LPT-014 --alasan ...'"),
      (.available, .takeBack, "lakukan dahulu 'sidilan simadu aset pinjam LPT-014 --oleh ...'"),
      (
        .held, .proposeRemoval,
        "yang dapat dilakukan: 'sidilan simadu aset kembali LPT-014', 'sidilan simadu aset rusak LPT-014 --alasan ...', 'sidilan simadu aset hilang LPT-014 --alasan ... --laporan ...'"
      ),
      (
        .forRemoval, .handOut,
        "bila langkah terakhirnya keliru, 'sidilan simadu aset batal-langkah LPT-014 --alasan ...'"
      ),
    ] {
      let text = AssetError.state("LPT-014", state, verb).sentence
      #expect(text.indonesian.hasSuffix("; \(words)"), "\(text.indonesian)")
    }
  }
}
