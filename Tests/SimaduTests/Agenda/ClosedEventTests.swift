import SidilanKit
import Testing

@testable import SidilanPluginSimadu

/// What those who may not see closed events learn of them; marked words are planted and looked for.
@Suite("Closed events are not told of")
struct ClosedEventTests {
  /// An open meeting, a closed one of the same body at its time, a closed one in a recess, a closed one on a day off.
  private func fixture() throws -> AgendaFixture {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    fixture.holders.seats = ["komisi-1": ["A01"]]
    try fixture.plant()
    return fixture
  }

  private static let agency = Principal(
    id: "opd", name: "OPD", permissions: [Permissions.seeAgenda.id, Permissions.seeOccupied.id])
  private static let citizen = Principal(
    id: "warga", name: "Warga", permissions: [Permissions.seeAgenda.id])
  /// What must not be read: title, reasons, codes, times and members of the closed events.
  private static let marks = [
    "Rahasiabesar", "Alasanrahasia", "AG-2025-0002", "AG-2025-0003", "AG-2025-0004", "10.17",
    "10.43", "A01", "komisi-1", "2025-12-09", "2025-12-25",
  ]

  private func bentrok(_ fixture: AgendaFixture, _ who: Principal, _ month: String) async throws
    -> String
  {
    fixture.principal = who
    return try await fixture.run(ConflictsCommand.self, ["--bulan", month])
      + fixture.run(ConflictsCommand.self, ["--bulan", month, "--json"])
  }

  @Test("an agency learns that a closed event stands in the way of an open one, and nothing else")
  func agency() async throws {
    let fixture = try fixture()
    for month in ["2025-11", "2025-12"] {
      let text = try await bentrok(fixture, Self.agency, month)
      for mark in Self.marks { #expect(!text.contains(mark), "\(mark) in \(text)") }
      #expect(text.contains("acara tertutup") == (month == "2025-11"))
    }
    let report = try ConflictReport.make(
      theDay("2025-11-01"), theDay("2025-11-30"), fixture.context, holders: fixture.holders)
    #expect(report.lines.map(\.events) == ["AG-2025-0001"])
    #expect(report.lines.map(\.when) == ["2025-11-17 09.00–12.00"])
    #expect(report.lines.map(\.kind) == ["tertutup"])
  }

  @Test("a citizen's search finds no title of a closed event, nor the event by its code")
  func search() throws {
    let fixture = try fixture()
    let closed = try fixture.event("AG-2025-0002")
    let citizen = Principal(
      id: "warga", name: "Warga", permissions: [Permissions.seeAgenda.id],
      roles: [
        HeldRole(.citizen, validity: try Validity(since: theDay("2025-01-01")), decree: "1")
      ])
    #expect(closed.isClosed)
    for text in [closed.title, "Rahasiabesar", "Rahasia", closed.code, "Alasanrahasia"] {
      for (who, isSeen) in [(citizen, false), (AgendaFixture.secretary, true)] {
        let hits = try fixture.store.read { try $0.search(SearchQuery(text), for: who) }
        let isFound = hits.contains { $0.id == closed.record }
        #expect(!isFound || isSeen, "\(text) for \(who.name)")
        if isSeen, text == closed.title { #expect(isFound) }
      }
    }
    let open = try fixture.store.read { try $0.search(SearchQuery("Rapat uji"), for: citizen) }
    #expect(try open.map(\.id) == [fixture.event("AG-2025-0001").record])
  }

  @Test("a citizen learns nothing of closed events")
  func citizen() async throws {
    let fixture = try fixture()
    for month in ["2025-11", "2025-12"] {
      let text = try await bentrok(fixture, Self.citizen, month)
      for mark in Self.marks + ["tertutup"] { #expect(!text.contains(mark), "\(mark) in \(text)") }
    }
    let report = try ConflictReport.make(
      theDay("2025-11-01"), theDay("2025-12-31"), fixture.context, holders: fixture.holders)
    #expect(report.lines.isEmpty)
  }

  @Test("whoever may see closed events sees codes, times and what they share")
  func office() throws {
    let fixture = try fixture()
    let report = try ConflictReport.make(
      theDay("2025-11-01"), theDay("2025-12-31"), fixture.context, holders: fixture.holders)
    #expect(report.lines.map(\.kind) == ["badan", "reses", "libur"])
    #expect(report.lines.first?.events == "AG-2025-0001 AG-2025-0002")
    #expect(report.lines.first?.detail == "komisi-1")
  }

  @Test("neither the day, nor warnings, nor a taken room, nor a command tells of a closed event")
  func elsewhere() async throws {
    let fixture = try fixture()
    let planner = Principal(
      id: "p", name: "P",
      permissions: [
        Permissions.seeAgenda.id, Permissions.propose.id, Permissions.runAgenda.id,
        Permissions.seeToday.id,
      ])
    fixture.principal = planner
    let proposal = try fixture.propose(
      .commission, "2025-11-17 10.00", "2025-11-17 11.00", room: nil)
    #expect(
      proposal.warnings.map(\.indonesian) == [
        "bentrok badan komisi-1 dengan AG-2025-0001", "bentrok dengan acara tertutup",
      ])
    #expect(throws: AgendaError.roomTakenByClosed("kecil")) {
      try fixture.propose(.commission, "2025-11-17 10.00", "2025-11-17 11.00", room: "kecil")
    }
    let today = try Today.make(
      theDay("2025-11-17"), ahead: 0, fixture.context, holders: fixture.holders)
    let text = TodaySheet.lines(today, .indonesian).joined(separator: "\n")
    for mark in Self.marks.prefix(7) { #expect(!text.contains(mark), "\(mark) in \(text)") }
    for run in [
      { try await fixture.run(AgendaShowCommand.self, ["AG-2025-0002"]) },
      { try await fixture.run(AgendaCancelCommand.self, ["AG-2025-0002", "--alasan", "x"]) },
      { try await fixture.run(AgendaChangeCommand.self, ["AG-2025-0002", "--acara", "x"]) },
      { try await fixture.run(AgendaInviteCommand.self, ["AG-2025-0002"]) },
      {
        try await fixture.run(AgendaSetCommand.self, ["AG-2025-0002", "--keputusan", "1"])
      },
    ] {
      await #expect(throws: AgendaError.unknown("AG-2025-0002")) { try await run() }
    }
  }

  @Test("a draft law's history does not name the closed meeting in which a stage was reached")
  func bills() async throws {
    let fixture = try fixture()
    let context = fixture.context
    try fixture.store.write(context.act("uji")) {
      let desk = BillDesk($0, context)
      let code = try desk.add("Raperda", by: .mayor, year: 2025, on: theDay("2025-01-06"))
      try desk.advance(
        code, to: "naskah_akademik", on: theDay("2025-11-03"), meeting: "AG-2025-0002")
    }
    let office = try await fixture.run(BillShowCommand.self, ["RP-2025-01"])
    #expect(office.contains("AG-2025-0002"))
    fixture.principal = Principal(
      id: "w", name: "W", permissions: [Permissions.seeBills.id, Permissions.seeAgenda.id])
    let citizen = try await fixture.run(BillShowCommand.self, ["RP-2025-01", "--json"])
    #expect(!citizen.contains("AG-2025"))
  }
}

extension AgendaFixture {
  fileprivate func plant() throws {
    _ = try setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    try propose(
      .commission, "2025-11-17 10.17", "2025-11-17 10.43", room: "kecil", closed: "Alasanrahasia")
    try propose(
      .commission, "2025-12-09 09.00", "2025-12-09 12.00", closed: "Alasanrahasia",
      urgent: "Rahasiabesar")
    try propose(
      .guests, "2025-12-25 09.00", "2025-12-25 10.00", body: nil, closed: "Alasanrahasia")
  }
}
