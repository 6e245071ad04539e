import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("The sample year")
struct AgendaSampleTests {
  private func filled(_ now: String) throws -> AgendaFixture {
    let fixture = try AgendaFixture(now: now)
    let context = fixture.context
    try fixture.store.write(context.act("contoh")) { try AgendaSample.fill($0, context) }
    return fixture
  }

  @Test("a year has about 300 events without a conflict", arguments: ["2025", "2026"])
  func year(year: String) throws {
    let fixture = try filled("\(year)-11-25 08.00")
    let (first, last) = (theDay("\(year)-01-01"), theDay("\(year)-12-31"))
    let events = try fixture.store.read { try AgendaEvent.between(first, last, in: $0) }
    #expect((250...350).contains(events.count), "\(events.count)")
    let rules = try AgendaRules.on(first, fixture.context)
    // In the worst case everybody sits in everything of another kind.
    let holders = KnownHolders(
      seats: Dictionary(
        uniqueKeysWithValues: (1...4).map { ("komisi-\($0)", ["A0\($0)"]) }
          + ["banmus", "banggar", "bapemperda", "bk"].map { ($0, ["A01", "A02", "A03", "A04"]) }))
    let subjects = try fixture.store.read {
      try ConflictFinder.subjects(events, rules: rules, holders: holders, in: $0)
    }
    #expect(ConflictFinder.conflicts(among: subjects).isEmpty)
    let report = try ConflictReport.make(first, last, fixture.context, holders: holders)
    #expect(report.lines.isEmpty)
    #expect(events.allSatisfy { $0.end.date >= theDay("\(year)-11-25") || $0.state.isOver })
    #expect(try fixture.store.check().faults.isEmpty)
  }

  @Test("the same year gives the same agenda")
  func deterministic() throws {
    let listings = try (0..<2).map { _ in
      let fixture = try filled("2026-11-25 08.00")
      return try fixture.store.read {
        try AgendaEvent.between(theDay("2026-01-01"), theDay("2026-12-31"), in: $0)
      }.map { "\($0.code) \($0.start) \($0.state) \($0.heading)" }
    }
    #expect(listings[0] == listings[1])
  }
}

extension AgendaState {
  fileprivate var isOver: Bool { self == .finished || self == .cancelled }
}
