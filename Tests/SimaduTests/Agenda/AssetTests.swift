import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Items and who holds them")
struct AssetTests {
  private func fixture() throws -> AgendaFixture {
    let fixture = try AgendaFixture()
    try assets(fixture) { try add($0) }
    return fixture
  }

  private func add(
    _ desk: AssetDesk, _ code: String = "LPT-014", nup: Int = 14, price: Rupiah = 15_000_000
  ) throws {
    try desk.add(
      code, name: "Laptop", itemCode: "1.3.2.10.01.02.001", nup: nup, price: price,
      acquired: theDay("2024-03-01"), condition: .good)
  }

  private func assets<Value>(_ fixture: AgendaFixture, _ body: (AssetDesk) throws -> Value) throws
    -> Value
  {
    let context = fixture.context
    return try fixture.store.write(context.act("uji")) {
      try body(AssetDesk($0, context, holders: fixture.holders))
    }
  }

  private func asset(_ fixture: AgendaFixture, _ code: String = "LPT-014") throws -> Asset {
    try fixture.store.read { try Asset.find(code, in: $0) }
  }

  @Test("handing out an item that is held already is refused, and the refusal names the holder")
  func held() throws {
    let fixture = try fixture()
    let number = try assets(fixture) {
      try $0.handOut("LPT-014", to: "P33", on: theDay("2025-10-01"), due: nil)
    }
    #expect(number == "001/BAST/X/2025")
    do {
      _ = try assets(fixture) {
        try $0.handOut("LPT-014", to: "P34", on: theDay("2025-10-02"), due: nil)
      }
      Issue.record("handed out twice")
    } catch AssetError.held(let code, let holder, let since, _) {
      #expect(code == "LPT-014" && holder == "P33" && since == theDay("2025-10-01"))
    }
  }

  @Test(
    "an item goes out and comes back, each with a hand-over document; the history has the dates")
  func history() throws {
    let fixture = try fixture()
    try assets(fixture) { desk in
      _ = try desk.handOut("LPT-014", to: "P33", on: theDay("2025-01-10"), due: nil)
      let back = try desk.takeBack("LPT-014", on: theDay("2025-03-10"), condition: .slightlyDamaged)
      #expect(back == "002/BAST/III/2025")
      _ = try desk.handOut("LPT-014", to: "A17", on: theDay("2025-04-01"), due: nil)
    }
    let holdings = try fixture.store.read { try Holding.all(of: "LPT-014", in: $0) }
    #expect(holdings.map(\.holder) == ["P33", "A17"])
    #expect(holdings.map(\.validity.span) == ["2025-01-10 s.d. 2025-03-10", "2025-04-01 s.d. …"])
    #expect(holdings.map(\.number) == ["001/BAST/I/2025", "003/BAST/IV/2025"])
    for (date, holder) in [
      ("2025-01-09", nil), ("2025-01-10", "P33"), ("2025-03-10", "P33"), ("2025-03-11", nil),
      ("2025-04-01", "A17"), ("2025-11-03", "A17"),
    ] as [(String, String?)] {
      let found = try fixture.store.read { try Holding.on(theDay(date), in: $0) }
      #expect(found.map(\.holder) == [holder].compactMap(\.self), "\(date)")
    }
    #expect(try asset(fixture).condition == .slightlyDamaged)
  }

  @Test("a loss needs a report and a reason")
  func loss() throws {
    let fixture = try fixture()
    for report in [nil, "", " "] {
      #expect(throws: AssetError.self) {
        try assets(fixture) {
          try $0.mark(
            .markLost, "LPT-014", on: theDay("2025-10-01"), reason: "dicuri", report: report)
        }
      }
    }
    #expect(throws: AssetError.reasonMissing(.markLost)) {
      try assets(fixture) {
        try $0.mark(.markLost, "LPT-014", on: theDay("2025-10-01"), reason: nil, report: "LP/1")
      }
    }
    try assets(fixture) {
      try $0.mark(.markLost, "LPT-014", on: theDay("2025-10-01"), reason: "dicuri", report: "LP/1")
    }
    #expect(try asset(fixture).state == .lost)
  }

  @Test("what its holder loses or breaks is no longer held, and what was due is over")
  func lostByHolder() throws {
    let fixture = try fixture()
    try assets(fixture) {
      _ = try $0.handOut(
        "LPT-014", to: "P33", on: theDay("2025-10-01"), due: theDay("2025-10-20"))
    }
    #expect(try fixture.due() == ["kembali": "2025-10-20"])
    try assets(fixture) {
      try $0.mark(.markBroken, "LPT-014", on: theDay("2025-10-02"), reason: "jatuh")
    }
    let broken = try asset(fixture)
    #expect(broken.state == .broken && broken.holder == nil && broken.condition == .badlyDamaged)
    #expect(try fixture.due().isEmpty)
    try assets(fixture) {
      try $0.mark(.proposeRemoval, "LPT-014", on: theDay("2025-10-03"), reason: "tidak terpakai")
    }
    #expect(throws: AssetError.state("LPT-014", .forRemoval, .handOut)) {
      try assets(fixture) {
        try $0.handOut("LPT-014", to: "P33", on: theDay("2025-10-04"), due: nil)
      }
    }
  }

  @Test("days in the future, before the last step, and a return before the hand-over are refused")
  func dates() throws {
    let fixture = try fixture()
    #expect(throws: AssetError.future(theDay("2025-11-04"))) {
      try assets(fixture) {
        try $0.handOut("LPT-014", to: "P33", on: theDay("2025-11-04"), due: nil)
      }
    }
    #expect(throws: AssetError.dueBefore(theDay("2025-09-30"), theDay("2025-10-01"))) {
      try assets(fixture) {
        try $0.handOut(
          "LPT-014", to: "P33", on: theDay("2025-10-01"), due: theDay("2025-09-30"))
      }
    }
    try assets(fixture) {
      _ = try $0.handOut("LPT-014", to: "P33", on: theDay("2025-10-01"), due: nil)
    }
    #expect(throws: AssetError.self) {
      try assets(fixture) { try $0.takeBack("LPT-014", on: theDay("2025-09-30"), condition: nil) }
    }
  }

  @Test("an item has a code, a price, a NUP of its own; holders exist")
  func adding() throws {
    let fixture = try fixture()
    #expect(throws: AssetError.code("lpt14")) { try assets(fixture) { try add($0, "lpt14") } }
    #expect(throws: AssetError.taken("LPT-014")) { try assets(fixture) { try add($0, nup: 15) } }
    #expect(throws: AssetError.price(0)) {
      try assets(fixture) { try add($0, "LPT-015", nup: 15, price: 0) }
    }
    #expect(throws: AssetError.nup(0)) { try assets(fixture) { try add($0, "LPT-015", nup: 0) } }
    #expect(
      throws: AssetError.registered(itemCode: "1.3.2.10.01.02.001", nup: 14, by: "LPT-014")
    ) { try assets(fixture) { try add($0, "LPT-015") } }
    #expect(throws: CodeError.noPerson("X1", theDay("2025-10-01"))) {
      try assets(fixture) {
        try $0.handOut("LPT-014", to: "X1", on: theDay("2025-10-01"), due: nil)
      }
    }
  }
}
