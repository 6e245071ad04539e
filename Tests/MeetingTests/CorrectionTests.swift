import SidilanKit
import Testing

@testable import Meeting

/// Events are struck out or replaced, never deleted or changed (specification, section 3.12).
@Suite("Correcting the log")
struct CorrectionTests {
  private func held() throws -> (MeetingFixture, String) {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary(members: 3)
    try fixture.mark(.opened, "10.15", in: code)
    try fixture.mark(.suspended, "11.40", in: code)
    try fixture.mark(.resumed, "13.05", in: code)
    try fixture.mark(.closed, "14.20", in: code)
    return (fixture, code)
  }

  @Test("an event that is struck out stays in the log with its reason and counts no more")
  func strike() throws {
    let (fixture, code) = try held()
    let desk = try fixture.desk()
    _ = try fixture.mark(.applause, "10.30", in: code)
    _ = try desk.strike(5, in: code, reason: "salah tekan")
    let log = try desk.log(code)
    #expect(log.events.count == 5)
    #expect(log.events.last?.strike?.reason == "salah tekan")
    #expect(log.timeline.entries.count == 4)
    #expect(throws: MeetingError.struck(5, meeting: code)) {
      try desk.strike(5, in: code, reason: "lagi")
    }
  }

  @Test("striking out needs a reason, and an event that is there")
  func strikeRefusals() throws {
    let (fixture, code) = try held()
    for reason in [nil, "", "  "] {
      #expect(throws: MeetingError.reasonNeeded) {
        try fixture.desk().strike(1, in: code, reason: reason)
      }
    }
    #expect(throws: MeetingError.unknownEvent(9, meeting: code)) {
      try fixture.desk().strike(9, in: code, reason: "uji")
    }
  }

  @Test("what others rest on is not struck out: the event that would not fit is named")
  func strikeWhatOthersRestOn() throws {
    let (fixture, code) = try held()
    #expect(throws: MeetingError.notPossible(.closed, .suspended, meeting: code, event: 4)) {
      try fixture.desk().strike(3, in: code, reason: "uji")
    }
    #expect(throws: MeetingError.notPossible(.suspended, .planned, meeting: code, event: 2)) {
      try fixture.desk().strike(1, in: code, reason: "uji")
    }
  }

  @Test("a corrected time changes the length: suspended from 11.30, net 150")
  func time() throws {
    let (fixture, code) = try held()
    var correction = EventCorrection()
    correction.time = "11.30"
    let marked = try fixture.desk().correct(2, in: code, correction, reason: "jam salah")
    #expect(marked.event.number == 5)
    #expect(marked.event.replaces == 2)
    #expect(try fixture.length(code).net == 150 * 60_000)
  }

  @Test("the opening's own time can be corrected, also to an earlier one")
  func opening() throws {
    let (fixture, code) = try held()
    var correction = EventCorrection()
    correction.time = "10.05"
    _ = try fixture.desk().correct(1, in: code, correction, reason: "jam salah")
    #expect(try fixture.length(code).net == 170 * 60_000)
    correction.time = "12.00"
    #expect(throws: MeetingError.notPossible(.suspended, .planned, meeting: code, event: 2)) {
      try fixture.desk().correct(5, in: code, correction, reason: "uji")
    }
  }

  @Test("a corrected person or number keeps the event's place among those marked live")
  func place() throws {
    let fixture = try MeetingFixture(now: "2024-09-25 10.00")
    let code = try fixture.plenary(members: 3)
    let desk = try fixture.desk()
    let start = wall("2024-09-25", "10.15")
    for (index, kind) in [EventKind.opened, .speaker, .silence, .gavel].enumerated() {
      let clock = EventClock(
        wall: start + Int64(index) * 60_000, steady: Int64(index) * 60_000, boot: "satu",
        position: Int64(index) * 60_000)
      _ = try desk.mark(
        EventDraft(
          kind, at: .live(clock), count: kind == .gavel ? 2 : nil,
          person: kind == .speaker ? .code("A01") : .nobody), in: code)
    }
    var correction = EventCorrection()
    correction.person = .code("A03")
    let marked = try desk.correct(2, in: code, correction, reason: "salah orang")
    #expect(marked.event.clock.position == 60_000)
    #expect(marked.course.turns.map(\.person) == ["A03"])
    #expect(marked.course.turns.first?.length(at: 0) == 60_000)
    let log = try desk.log(code)
    #expect(log.timeline.entries.map(\.event.number) == [1, 5, 3, 4])
    correction = EventCorrection()
    correction.count = 3
    #expect(try desk.correct(4, in: code, correction, reason: "tiga").event.count == 3)
  }

  @Test("a correction that corrects nothing is refused, and so is one without a reason")
  func nothing() throws {
    let (fixture, code) = try held()
    #expect(throws: MeetingError.nothingCorrected(2)) {
      try fixture.desk().correct(2, in: code, EventCorrection(), reason: "uji")
    }
    var correction = EventCorrection()
    correction.note = "baru"
    #expect(throws: MeetingError.reasonNeeded) {
      try fixture.desk().correct(2, in: code, correction, reason: nil)
    }
  }

  @Test("the database itself refuses to delete or change an event")
  func database() throws {
    let (fixture, _) = try held()
    for sql in [
      "DELETE FROM risalah_event WHERE number = 1",
      "UPDATE risalah_event SET wall = wall + 1 WHERE number = 1",
      "UPDATE risalah_event SET struck = 1 WHERE number = 1",
      "UPDATE risalah_event SET kind = 'gaduh', struck = 1, struck_reason = 'x' WHERE number = 1",
    ] {
      #expect(throws: StoreError.self, "\(sql)") {
        try fixture.store.write(Act("uji", by: MeetingFixture.clerk, module: "risalah")) {
          try $0.database.execute(sql: sql)
        }
      }
    }
  }

  @Test("a struck event is never changed again")
  func struckIsFinal() throws {
    let (fixture, code) = try held()
    try fixture.mark(.laughter, "10.30", in: code)
    _ = try fixture.desk().strike(5, in: code, reason: "uji")
    #expect(throws: StoreError.self) {
      try fixture.store.write(Act("uji", by: MeetingFixture.clerk, module: "risalah")) {
        try $0.database.execute(
          sql: "UPDATE risalah_event SET struck = NULL, struck_reason = NULL WHERE number = 5")
      }
    }
  }

  @Test("every act is in the trail, with who did it and why")
  func trail() throws {
    let (fixture, code) = try held()
    try fixture.mark(.laughter, "10.30", in: code)
    _ = try fixture.desk().strike(5, in: code, reason: "salah tekan")
    let record = try fixture.desk().log(code).meeting.record
    let acts = try fixture.store.read { try $0.history(of: record) }
    #expect(acts.last?.action == "coret")
    #expect(acts.last?.reason == "salah tekan")
    #expect(acts.filter { $0.action == "tandai" }.count == 5)
    #expect(try fixture.store.check().faults.isEmpty)
  }
}
