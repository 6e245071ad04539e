import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Rules of the agenda")
struct AgendaRuleTests {
  private func fixture() throws -> AgendaFixture {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    return fixture
  }

  @Test("Banmus sets the schedule: without the number of its decision nothing is set")
  func decision() throws {
    let fixture = try fixture()
    let code = try fixture.propose(.commission, "2025-11-17 09.00", "2025-11-17 12.00").code
    #expect(code == "AG-2025-0001")
    try fixture.desk { try $0.apply(.discuss, to: code) }
    for decision in [nil, "", "  "] {
      #expect(throws: AgendaError.self) {
        try fixture.desk { try $0.apply(.set, to: code, decision: decision) }
      }
    }
    let event = try fixture.desk { try $0.apply(.set, to: code, decision: "11/BANMUS/2025") }
    #expect(event.state == .scheduled && event.decision == "11/BANMUS/2025")
  }

  @Test("Banmus sets the schedule: a proposal cannot be set before it was discussed")
  func skipping() throws {
    let fixture = try fixture()
    let code = try fixture.propose(.commission, "2025-11-17 09.00", "2025-11-17 12.00").code
    #expect(throws: AgendaError.state(code, .proposed, .set)) {
      try fixture.desk { try $0.apply(.set, to: code, decision: "1") }
    }
  }

  @Test("one command sets a whole month's proposals with the decision's number; other months stay")
  func month() throws {
    let fixture = try fixture()
    let november = try [10, 11, 12].map {
      try fixture.propose(.commission, "2025-11-\($0) 09.00", "2025-11-\($0) 12.00").code
    }
    let december = try fixture.propose(.commission, "2025-12-01 09.00", "2025-12-01 12.00").code
    try fixture.desk { try $0.apply(.discuss, to: november[1]) }
    try fixture.desk { try $0.apply(.cancel, to: november[2], reason: "tidak jadi") }
    let set = try fixture.desk {
      try $0.setMonth(CalendarMonth(parsing: "November 2025"), decision: "11/BANMUS/2025")
    }
    #expect(set == [november[0], november[1]])
    #expect(try fixture.event(november[0]).state == .scheduled)
    #expect(try fixture.event(november[1]).decision == "11/BANMUS/2025")
    #expect(try fixture.event(november[2]).state == .cancelled)
    #expect(try fixture.event(december).state == .proposed)
    #expect(throws: AgendaError.nothingToSet("2025-11")) {
      try fixture.desk { try $0.setMonth(CalendarMonth(parsing: "2025-11"), decision: "12") }
    }
  }

  @Test("no meeting of a body in a recess, unless it is urgent and the chair says why")
  func recess() throws {
    let fixture = try fixture()
    for (kind, body) in [
      (AgendaKind.commission, "komisi-1"), (.board, "bapemperda"), (.committee, "pansus-1"),
      (.hearing, "komisi-1"),
    ] {
      do {
        try fixture.propose(kind, "2025-12-09 09.00", "2025-12-09 12.00", body: body)
        Issue.record("\(kind) in a recess")
      } catch AgendaError.recess(let refused, let period, _) {
        #expect(refused == kind && period.name == "Masa Reses I 2025/2026")
      }
    }
    #expect(throws: AgendaError.emptyReason("--mendesak")) {
      try fixture.propose(.commission, "2025-12-09 09.00", "2025-12-09 12.00", urgent: " ")
    }
    let code = try fixture.propose(
      .commission, "2025-12-09 09.00", "2025-12-09 12.00", urgent: "Banjir besar"
    ).code
    #expect(try fixture.event(code).urgentReason == "Banjir besar")
    // Recess visits themselves, and guests, are no meetings of a body.
    try fixture.propose(.guests, "2025-12-10 09.00", "2025-12-10 10.00", body: nil)
    try fixture.propose(.recess, "2025-12-08 08.00", "2025-12-13 17.00", body: nil, room: nil)
  }

  @Test("no meeting of a body that only reaches into a recess")
  func recessAtTheEdge() throws {
    let fixture = try fixture()
    #expect(throws: AgendaError.self) {
      try fixture.propose(.commission, "2025-12-07 09.00", "2025-12-08 09.00")
    }
    try fixture.propose(.commission, "2025-12-07 09.00", "2025-12-07 12.00")
    try fixture.propose(.commission, "2025-12-14 09.00", "2025-12-14 12.00")
  }

  @Test("a room is not booked twice at one time; one meeting may begin as the other ends")
  func doubleBooking() throws {
    let fixture = try fixture()
    let first = try fixture.propose(.commission, "2025-11-17 09.00", "2025-11-17 11.00").code
    for (start, end) in [
      ("09.00", "11.00"), ("10.59", "12.00"), ("08.00", "09.01"), ("09.30", "10.00"),
    ] {
      #expect(
        throws: AgendaError.roomTaken(
          "utama", by: first, try CivilMoment(words: "2025-11-17 09.00"),
          try CivilMoment(words: "2025-11-17 11.00"))
      ) {
        try fixture.propose(
          .commission, "2025-11-17 \(start)", "2025-11-17 \(end)", body: "komisi-2")
      }
    }
    try fixture.propose(
      .commission, "2025-11-17 11.00", "2025-11-17 12.00", body: "komisi-2")
    try fixture.propose(
      .commission, "2025-11-17 09.00", "2025-11-17 11.00", body: "komisi-2", room: "kecil")
    try fixture.desk { try $0.apply(.cancel, to: first, reason: "batal") }
    try fixture.propose(.commission, "2025-11-17 09.00", "2025-11-17 11.00", body: "komisi-3")
  }

  @Test("a meeting that ends before it begins, or as it begins, is refused")
  func endsBeforeBeginning() throws {
    let fixture = try fixture()
    for end in ["2025-11-17 08.59", "2025-11-17 09.00", "2025-11-16 12.00"] {
      #expect(throws: AgendaError.self) {
        try fixture.propose(.commission, "2025-11-17 09.00", end)
      }
    }
  }

  @Test("a meeting in the past is refused")
  func past() throws {
    let fixture = try fixture()
    #expect(throws: AgendaError.self) {
      try fixture.propose(.commission, "2025-11-03 07.59", "2025-11-03 12.00")
    }
    try fixture.propose(.commission, "2025-11-03 08.00", "2025-11-03 12.00")
  }

  @Test("bodies, members and rooms that do not exist are refused")
  func unknownCodes() throws {
    let fixture = try fixture()
    let (start, end) = ("2025-11-17 09.00", "2025-11-17 12.00")
    #expect(throws: CodeError.noBody("tiada", theDay("2025-11-17"))) {
      try fixture.propose(.commission, start, end, body: "tiada")
    }
    #expect(throws: CodeError.noMember("P01", theDay("2025-11-17"))) {
      try fixture.propose(.commission, start, end, members: ["P01"])
    }
    #expect(throws: RoomError.unknown("aula")) {
      try fixture.propose(.commission, start, end, room: "aula")
    }
  }

  @Test("a postponement or cancellation without a reason is refused")
  func reasons() throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    for verb in [AgendaVerb.postpone, .cancel] {
      #expect(throws: AgendaError.reasonMissing(verb)) {
        try fixture.desk { try $0.apply(verb, to: event.code, reason: " ") }
      }
    }
  }

  @Test("a meeting does not begin before its day")
  func early() throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    #expect(throws: AgendaError.tooEarly(event.code, event.start)) {
      try fixture.desk { try $0.apply(.start, to: event.code) }
    }
    fixture.now = try CivilMoment(words: "2025-11-17 08.55")
    let running = try fixture.desk { try $0.apply(.start, to: event.code) }
    #expect(running.state == .running)
  }

  @Test("days off and full rooms are warned of, not refused")
  func warnings() throws {
    let fixture = try fixture()
    let holiday = try fixture.propose(.guests, "2025-12-25 09.00", "2025-12-25 10.00", body: nil)
    #expect(holiday.warnings.map(\.indonesian) == ["2025-12-25 hari libur: Hari Raya Natal"])
    let sunday = try fixture.propose(.guests, "2025-11-16 09.00", "2025-11-16 10.00", body: nil)
    #expect(sunday.warnings.map(\.english) == ["2025-11-16 is a Sunday"])
    let full = try fixture.propose(
      .commission, "2025-11-18 09.00", "2025-11-18 10.00", room: "kecil",
      members: ["A01", "A02", "A03"])
    #expect(full.warnings.count == 1)
  }

  @Test("meetings of closed bodies are internal, others are open unless a reason closes them")
  func openness() throws {
    let fixture = try fixture()
    let board = try fixture.propose(
      .board, "2025-11-17 09.00", "2025-11-17 10.00", body: "banggar"
    ).code
    let open = try fixture.propose(.commission, "2025-11-17 10.00", "2025-11-17 11.00").code
    let closed = try fixture.propose(
      .commission, "2025-11-17 11.00", "2025-11-17 12.00", closed: "Data pribadi"
    ).code
    for (code, access) in [(board, AccessClass.staff), (open, .open), (closed, .staff)] {
      let event = try fixture.event(code)
      #expect(try fixture.store.read { try $0.record(event.record).content.access } == access)
    }
  }
}
