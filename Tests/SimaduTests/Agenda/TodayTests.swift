import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Visits and the day at a glance")
struct TodayTests {
  private func fixture() throws -> AgendaFixture {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    return fixture
  }

  private func receive(_ fixture: AgendaFixture, _ date: String, guests: Int = 12) throws -> String
  {
    let context = fixture.context
    return try fixture.store.write(context.act("uji")) {
      try Visit.receive(
        Visit.Draft(
          institution: "DPRD Kota Bontang", guests: guests, purpose: "Studi banding", host: "A01",
          day: theDay(date), contactName: "Budi Santoso", contactPhone: "0812 3456 5678"), $0,
        context, holders: fixture.holders)
    }
  }

  @Test("visits are counted by month, with their guests")
  func counts() throws {
    let fixture = try fixture()
    for (date, guests) in [("2025-01-31", 5), ("2025-02-01", 7), ("2025-02-28", 1)] {
      _ = try receive(fixture, date, guests: guests)
    }
    let counts = try fixture.store.read { try VisitCount.year(2025, in: $0) }
    #expect(counts.prefix(3).map(\.visits) == [1, 2, 0])
    #expect(counts.prefix(3).map(\.guests) == [5, 8, 0])
    #expect(counts.count == 12)
  }

  @Test("a visit has guests and has happened")
  func refusals() throws {
    let fixture = try fixture()
    #expect(throws: VisitError.guests(0)) { try receive(fixture, "2025-11-03", guests: 0) }
    #expect(throws: VisitError.future(theDay("2025-11-04"))) { try receive(fixture, "2025-11-04") }
  }

  @Test("a contact is masked for whoever may not see contacts; who sees it is in the trail")
  func masking() async throws {
    let fixture = try fixture()
    let code = try receive(fixture, "2025-11-03")
    fixture.principal = Principal(
      id: "op", name: "Operator", permissions: [Permissions.seeVisits.id])
    let masked = try await fixture.run(VisitShowCommand.self, [code, "--json"])
    #expect(masked.contains("0812-****-5678") && masked.contains("B***"))
    #expect(!masked.contains("Budi") && !masked.contains("3456"))
    fixture.principal = AgendaFixture.secretary
    let whole = try await fixture.run(VisitShowCommand.self, [code, "--json"])
    #expect(whole.contains("Budi Santoso") && whole.contains("0812 3456 5678"))
    let visit = try fixture.store.read { try Visit.find(code, in: $0) }
    let reads = try fixture.store.read {
      try Int.fetchOne(
        $0.database,
        sql: "SELECT count(*) FROM trail_event WHERE action = 'baca' AND record = ?",
        arguments: [visit.record.description])
    }
    #expect(reads == 1)
  }

  @Test(
    "masks show the first and last four figures where four stay hidden, and nothing of shorter numbers"
  )
  func masks() {
    #expect(Masking.phone.masked("081234565678") == "0812-****-5678")
    #expect(Masking.phone.masked("+62 812-3456-5678") == "6281-****-5678")
    #expect(Masking.phone.masked("55123456") == "****")
    #expect(Masking.phone.masked("08123456567") == "****")
    #expect(Masking.number.masked("6471010203840007") == "6471…****")
    #expect(Masking.number.masked("647101020384000") == "****")
    #expect(Masking.name.masked("") == "***")
  }

  @Test("the day shows its events, conflicts, what is due with the overdue first, and late items")
  func today() throws {
    let fixture = try fixture()
    fixture.holders.seats = ["komisi-1": ["A01"], "banggar": ["A01"]]
    let first = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 11.00")
    _ = try fixture.propose(
      .board, "2025-11-17 10.00", "2025-11-17 12.00", body: "banggar", room: "kecil")
    let context = fixture.context
    try fixture.store.write(context.act("uji")) {
      let desk = AssetDesk($0, context, holders: fixture.holders)
      try desk.add(
        "LPT-014", name: "Laptop", itemCode: "1", nup: 1, price: 1, acquired: theDay("2024-01-01"),
        condition: .good)
      _ = try desk.handOut(
        "LPT-014", to: "P33", on: theDay("2025-10-01"), due: theDay("2025-11-10"))
    }
    let day = try Today.make(
      theDay("2025-11-17"), ahead: 3, fixture.context, holders: fixture.holders)
    #expect(day.period == "Masa Sidang I 2025/2026" && day.holiday == nil)
    #expect(day.lines.map(\.section) == [.agenda, .agenda, .conflict, .due, .asset])
    #expect(day.lines[0].code == first.code && day.lines[0].when == "09.00–11.00")
    #expect(day.lines[2].place == "A01")
    #expect(day.lines[3].state.indonesian == "lewat 1 hari")
    #expect(day.lines[4].state.english == "7 days late")
    let sheet = TodaySheet.lines(day, .indonesian)
    #expect(sheet[0] == "Senin, 17 November 2025 · Masa Sidang I 2025/2026")
    #expect(sheet.count < 24)
  }

  @Test("visits and items are shown only to whoever may see them; closed meetings not to citizens")
  func permissions() throws {
    let fixture = try fixture()
    _ = try receive(fixture, "2025-11-03")
    _ = try fixture.propose(
      .commission, "2025-11-03 09.00", "2025-11-03 10.00", closed: "Data pribadi")
    fixture.principal = Principal(
      id: "op", name: "O", permissions: [Permissions.seeToday.id, Permissions.seeClosed.id])
    let office = try Today.make(
      theDay("2025-11-03"), ahead: 0, fixture.context, holders: fixture.holders)
    #expect(office.lines.map(\.section) == [.agenda])
    let citizen = Principal(id: "w", name: "W", permissions: [Permissions.seeAgenda.id])
    #expect(try !citizen.maySee(fixture.event("AG-2025-0001")))
  }

  @Test("other modules see what is set, running or finished, on each of its days")
  func register() throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(
      .workingVisit, "2025-11-17 09.00", "2025-11-19 12.00", room: nil)
    _ = try fixture.propose(.commission, "2025-11-17 09.00", "2025-11-17 10.00")
    for (date, count) in [
      ("2025-11-16", 0), ("2025-11-17", 1), ("2025-11-18", 1), ("2025-11-19", 1), ("2025-11-20", 0),
    ] {
      let found = try fixture.store.read { try AgendaRegister.events(on: theDay(date), in: $0) }
      #expect(found.count == count, "\(date)")
      #expect(found.allSatisfy { $0.record == event.record && $0.status == "ditetapkan" })
    }
    try fixture.desk { try $0.apply(.cancel, to: event.code, reason: "batal") }
    let found = try fixture.store.read {
      try AgendaRegister.events(on: theDay("2025-11-17"), in: $0)
    }
    #expect(found.isEmpty)
  }
}
