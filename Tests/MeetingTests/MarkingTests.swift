import SidilanKit
import Testing

@testable import Meeting

/// What the desk asks before it marks something.
@Suite("Marking what happens")
struct MarkingTests {
  @Test("the first opening makes the meeting a recorded one, and striking it out a planned one")
  func status() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    let desk = try fixture.desk()
    #expect(try desk.log(code).meeting.state == .planned)
    try fixture.mark(.opened, "10.15", in: code)
    #expect(try desk.log(code).meeting.state == .recorded)
    _ = try desk.strike(1, in: code, reason: "salah rapat")
    #expect(try desk.log(code).meeting.state == .planned)
  }

  @Test("knocks are kept as they were heard, from 1 to 99")
  func knocks() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    #expect(try fixture.mark(.gavel, "10.15", in: code, count: 5).event.count == 5)
    #expect(throws: MeetingError.count(.gavel, found: nil, least: 1, most: 99)) {
      try fixture.mark(.gavel, "10.15", in: code)
    }
    for count in [0, 100] {
      #expect(throws: MeetingError.count(.gavel, found: count, least: 1, most: 99)) {
        try fixture.mark(.gavel, "10.15", in: code, count: count)
      }
    }
  }

  @Test("a number is refused where none belongs")
  func noNumber() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    #expect(throws: MeetingError.noCount(.opened)) {
      try fixture.mark(.opened, "10.15", in: code, count: 3)
    }
  }

  @Test("what knocks mean is custom: 1, 2, 3 and many have their own line")
  func gavelMeaning() throws {
    let rules = try MeetingFixture().desk().rules(on: day("2024-09-25"))
    #expect(rules.meaning(ofKnocks: 3)?.indonesian.hasPrefix("membuka atau menutup") == true)
    #expect(rules.meaning(ofKnocks: 2)?.indonesian.contains("skors") == true)
    #expect(rules.meaning(ofKnocks: 1) != rules.meaning(ofKnocks: 2))
    #expect(rules.meaning(ofKnocks: 9)?.indonesian == "meminta rapat tertib")
  }

  @Test("a change of chair and a speaker need a person, an interruption does not")
  func persons() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary(members: 2)
    try fixture.mark(.opened, "10.15", in: code)
    for kind in [EventKind.chairChanged, .speaker] {
      #expect(throws: MeetingError.personNeeded(kind)) {
        try fixture.mark(kind, "10.20", in: code)
      }
    }
    try fixture.mark(.interruption, "10.21", in: code)
    #expect(throws: MeetingError.unknownPerson("A99", meeting: code)) {
      try fixture.mark(.speaker, "10.22", in: code, by: "A99")
    }
    #expect(try fixture.mark(.speaker, "10.22", in: code, by: "a02").event.person == "A02")
  }

  @Test("a speaker is found by microphone channel, and a channel that nobody has is refused")
  func channels() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary(members: 2)
    let desk = try fixture.desk()
    try desk.changeParticipant("A02", channel: 7, role: nil, name: nil, in: code)
    #expect(throws: MeetingError.channelTaken(7, by: "A02")) {
      try desk.changeParticipant("A01", channel: 7, role: nil, name: nil, in: code)
    }
    var draft = EventDraft(.speaker, at: .typed("10.01"))
    draft.person = .channel(7)
    #expect(try desk.mark(draft, in: code).event.person == "A02")
    draft.person = .channel(8)
    #expect(throws: MeetingError.unknownChannel(8, meeting: code)) {
      try desk.mark(draft, in: code)
    }
  }

  @Test("a speaker comes from the agenda: the next of the item who has not spoken")
  func agenda() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary(members: 3)
    let desk = try fixture.desk()
    try desk.changeItem(2, title: nil, speakers: ["A03", "A01"], in: code)
    func next(_ time: String) throws -> String? {
      var draft = EventDraft(.speaker, at: .typed(time))
      draft.person = .agenda
      return try desk.mark(draft, in: code).event.person
    }
    try fixture.mark(.opened, "10.15", in: code)
    #expect(throws: MeetingError.noScheduledSpeaker(meeting: code)) { try next("10.16") }
    try fixture.mark(.item, "10.20", in: code, count: 2)
    #expect(try next("10.21") == "A03")
    #expect(try next("10.31") == "A01")
    #expect(throws: MeetingError.noScheduledSpeaker(meeting: code)) { try next("10.41") }
    #expect(throws: MeetingError.unknownItem(3, meeting: code, most: 2)) {
      try fixture.mark(.item, "10.50", in: code, count: 3)
    }
  }

  @Test("speakers whom nobody knows are numbered")
  func unknownSpeakers() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    try fixture.mark(.opened, "10.15", in: code)
    let first = try fixture.mark(.speaker, "10.16", in: code, by: "tak_dikenal").event.person
    let second = try fixture.mark(.speaker, "10.17", in: code, by: "tak_dikenal").event.person
    #expect([first, second] == ["tak_dikenal_1", "tak_dikenal_2"])
    let again = try fixture.mark(.speaker, "10.18", in: code, by: "tak_dikenal_1").event.person
    #expect(again == "tak_dikenal_1")
  }

  @Test("a key pressed for a meeting of another day is refused until that meeting is open")
  func otherDay() throws {
    let fixture = try MeetingFixture(now: "2024-09-24 09.00")
    let code = try fixture.plenary()
    func press(_ kind: EventKind, _ date: String, _ time: String) throws {
      _ = try fixture.desk().mark(
        EventDraft(
          kind, at: .live(EventClock(wall: wall(date, time), steady: 1, boot: "satu"))), in: code)
    }
    #expect(throws: MeetingError.otherDay(meeting: code, date: day("2024-09-25"))) {
      try press(.opened, "2024-09-24", "09.00")
    }
    try press(.opened, "2024-09-25", "20.00")
    // Past midnight, and after a suspension to the next day, the meeting goes on.
    try press(.suspended, "2024-09-26", "00.10")
  }

  @Test("a time that has not come is refused")
  func future() throws {
    let fixture = try MeetingFixture(now: "2024-09-25 10.10")
    let code = try fixture.plenary()
    #expect(
      throws: MeetingError.inFuture(
        CivilMoment(day("2024-09-25"), try ClockTime(parsing: "10.15")))
    ) { try fixture.mark(.opened, "10.15", in: code) }
  }

  @Test("a time before the opening is refused when no meeting lasts until the next day's")
  func beforeOpening() throws {
    let fixture = try MeetingFixture(now: "2024-09-30 10.00")
    let code = try fixture.plenary()
    try fixture.mark(.opened, "10.15", in: code)
    do {
      try fixture.mark(.suspended, "09.50", in: code)
      Issue.record("taken")
    } catch MeetingError.beforeOpening(let moment, let opened) {
      #expect(moment.time.description == "09.50")
      #expect(opened.time.description == "10.15")
    }
    // With its day it is what it says, and then it does not fit.
    #expect(throws: MeetingError.notPossible(.suspended, .planned, meeting: code, event: 2)) {
      try fixture.mark(.suspended, "2024-09-25 09.50", in: code)
    }
  }

  @Test("an event that was missed is put between those that were marked")
  func inserted() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    try fixture.mark(.opened, "10.15", in: code)
    try fixture.mark(.closed, "14.20", in: code)
    // A suspension alone would leave the closing within it.
    #expect(throws: MeetingError.notPossible(.closed, .suspended, meeting: code, event: 2)) {
      try fixture.mark(.suspended, "11.40", in: code)
    }
    #expect(throws: MeetingError.notPossible(.resumed, .running, meeting: code, event: 3)) {
      try fixture.mark(.resumed, "13.05", in: code)
    }
    try fixture.mark(.interruption, "12.00", in: code)
    #expect(try fixture.desk().log(code).timeline.entries.map(\.event.number) == [1, 3, 2])
  }

  @Test("a note shows on one line")
  func notes() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    var draft = EventDraft(.note, at: .typed("10.05"))
    draft.note = "mikrofon\u{1B}[2J mati"
    #expect(throws: MeetingError.unsuitable(field: "keterangan", value: "mikrofon\u{1B}[2J mati")) {
      try fixture.desk().mark(draft, in: code)
    }
  }

  @Test("nothing more is marked once the minutes are with the members, nor in a cancelled meeting")
  func frozen() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    try fixture.mark(.opened, "10.15", in: code)
    let open: [MinutesState] = [
      .planned, .recorded, .transcribed, .edited, .damaged, .returned, .reopened,
    ]
    for state in MinutesState.allCases {
      #expect(state.isOpen == open.contains(state), "\(state)")
    }
    let meeting = try fixture.desk().log(code).meeting
    try fixture.store.write(Act("uji", by: MeetingFixture.clerk, module: "risalah")) {
      try $0.update(meeting.record, expecting: meeting.version) { $0.status = "ditandatangani" }
    }
    #expect(throws: MeetingError.frozen(meeting: code, status: "ditandatangani")) {
      try fixture.mark(.closed, "14.20", in: code)
    }
    let other = try fixture.plenary { $0.sequence = 9 }
    try fixture.desk().cancel(other, reason: "tidak kuorum")
    #expect(throws: MeetingError.cancelled(meeting: other)) {
      try fixture.mark(.opened, "10.15", in: other)
    }
  }

  @Test("a clock that was set between two keys is told at once")
  func clockIsTold() throws {
    let fixture = try MeetingFixture(now: "2024-09-25 10.00")
    let code = try fixture.plenary()
    let start = wall("2024-09-25", "10.15")
    let desk = try fixture.desk()
    _ = try desk.mark(
      EventDraft(.opened, at: .live(EventClock(wall: start, steady: 0, boot: "satu"))), in: code)
    let marked = try desk.mark(
      EventDraft(
        .gavel, at: .live(EventClock(wall: start + 3_660_000, steady: 60_000, boot: "satu")),
        count: 3), in: code)
    #expect(marked.warnings == [.clockSet(event: 2, milliseconds: 3_600_000)])
  }

  @Test("two desks at one meeting number their events one after the other")
  func twoDesks() async throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    let desks = [try fixture.desk(), try fixture.desk()]
    try await withThrowingTaskGroup { group in
      for desk in desks {
        group.addTask {
          for _ in 0..<8 {
            _ = try desk.mark(EventDraft(.note, at: .typed("10.05")), in: code)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try desks[0].log(code).events.map(\.number) == Array(1...16))
  }
}
