import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Rooms and sitting periods")
struct RoomAndPeriodTests {
  private func addRoom(_ fixture: AgendaFixture, _ code: String, _ seats: Int = 10) throws {
    try fixture.store.write(fixture.context.act("uji")) {
      try Room.add(
        code, name: "Ruang", capacity: seats, equipment: "",
        validity: Validity(since: theDay("2025-01-01")),
        $0)
    }
  }

  @Test("a room has a code of its own and seats")
  func rooms() throws {
    let fixture = try AgendaFixture()
    try addRoom(fixture, "aula")
    #expect(throws: RoomError.taken("aula")) { try addRoom(fixture, "aula") }
    #expect(throws: RoomError.code("Aula 1")) { try addRoom(fixture, "Aula 1") }
    #expect(throws: RoomError.capacity(0)) { try addRoom(fixture, "lain", 0) }
  }

  @Test("a room is used only while it is in use, and not closed while it is booked")
  func closing() throws {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    let code = try fixture.propose(.guests, "2025-11-20 09.00", "2025-11-20 10.00", body: nil).code
    #expect(throws: RoomError.booked("utama", by: code)) {
      try fixture.store.write(fixture.context.act("uji")) {
        try Room.close("utama", after: theDay("2025-11-19"), $0)
      }
    }
    try fixture.store.write(fixture.context.act("uji")) {
      try Room.close("utama", after: theDay("2025-11-20"), $0)
    }
    #expect(throws: RoomError.self) {
      try fixture.propose(.guests, "2025-11-21 09.00", "2025-11-21 10.00", body: nil)
    }
    let rooms = try fixture.store.read {
      (
        try Room.all(on: theDay("2025-11-20"), in: $0),
        try Room.all(on: theDay("2025-11-21"), in: $0)
      )
    }
    #expect(rooms.0.map(\.code) == ["kecil", "utama"])
    #expect(rooms.1.map(\.code) == ["kecil"])
  }

  private func add(
    _ fixture: AgendaFixture, _ kind: SittingPeriod.Kind, _ number: Int, _ from: String,
    _ to: String, year: String = "2025/2026"
  ) throws {
    let rules = try AgendaRules.on(theDay(from), fixture.context)
    try fixture.store.write(fixture.context.act("uji")) {
      _ = try SittingPeriod.add(
        kind, councilYear: year, ordinal: number, decree: "1",
        validity: Validity(since: theDay(from), until: theDay(to)), rules: rules, $0)
    }
  }

  @Test("a recess has at most six days; 9 to 14 February are six")
  func recessLength() throws {
    let fixture = try AgendaFixture()
    #expect(throws: PeriodError.self) {
      try add(fixture, .recess, 2, "2026-02-09", "2026-02-15")
    }
    try add(fixture, .recess, 2, "2026-02-09", "2026-02-14")
  }

  @Test("there is no fourth recess and no fourth sitting period in a council year")
  func fourth() throws {
    let fixture = try AgendaFixture()
    for kind in SittingPeriod.Kind.allCases {
      #expect(throws: PeriodError.self) { try add(fixture, kind, 4, "2026-02-09", "2026-02-14") }
    }
  }

  @Test("periods do not overlap, and each stands once")
  func overlap() throws {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    #expect(throws: PeriodError.self) { try add(fixture, .recess, 2, "2026-03-31", "2026-04-02") }
    #expect(throws: PeriodError.taken("Masa Sidang II 2025/2026")) {
      try add(fixture, .sitting, 2, "2026-05-01", "2026-05-31")
    }
    #expect(throws: PeriodError.councilYear("2025/2027")) {
      try add(fixture, .sitting, 3, "2026-05-01", "2026-05-31", year: "2025/2027")
    }
  }

  @Test("a day has one period, from its first to its last day")
  func periodOfDay() throws {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    let names = try fixture.store.read { store in
      try ["2025-08-31", "2025-09-01", "2025-12-07", "2025-12-08", "2025-12-13", "2025-12-14"].map {
        try SittingPeriod.on(theDay($0), in: store)?.name
      }
    }
    #expect(
      names == [
        nil, "Masa Sidang I 2025/2026", "Masa Sidang I 2025/2026", "Masa Reses I 2025/2026",
        "Masa Reses I 2025/2026", "Masa Sidang II 2025/2026",
      ])
  }

  @Test("months are read in the forms in which people write them")
  func months() throws {
    for text in [
      "2025-11", "November 2025", "nov 2025", "11-2025", "11/2025", "  November   2025 ",
    ] {
      #expect(try CalendarMonth(parsing: text).description == "2025-11", "\(text)")
    }
    for text in ["", "2025", "2025-13", "Novembre 2025", "2025-11-17", "11"] {
      #expect(throws: AgendaError.unreadableMonth(text)) { try CalendarMonth(parsing: text) }
    }
    #expect(try CalendarMonth(parsing: "2024-02").days.count == 29)
  }
}
