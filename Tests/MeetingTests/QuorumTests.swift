import SidilanKit
import Testing

@testable import Meeting

/// Attendance and quorum of a meeting, with the worked numbers of the specification, section 4.2.
@Suite("Quorum of a meeting")
struct QuorumTests {
  private func finding(_ state: QuorumState) throws -> QuorumFinding {
    guard case .counted(let finding) = state else {
      Issue.record("not counted: \(state)")
      throw MeetingError.nothingRuns
    }
    return finding
  }

  @Test(
    "example 1: of 45, 31 present are 8 more than an ordinary plenary needs, 1 more than a budget, 3 too few for an inquiry",
    arguments: [("q12", 23, 8), ("q23", 30, 1), ("q34", 34, -3)])
  func example1(name: String, needed: Int, surplus: Int) throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    let desk = try fixture.desk()
    try desk.count(Headcount(present: 31), in: code)
    let found = try finding(desk.quorum(of: desk.log(code).meeting, name))
    #expect(found.needed == needed)
    #expect(found.surplus == surplus)
    #expect(found.isQuorate == (surplus >= 0))
  }

  @Test("example 4: a commission of 9 needs 5, and more than one faction")
  func example4() throws {
    let fixture = try MeetingFixture()
    let desk = try fixture.desk()
    var draft = MeetingDraft(
      kind: "komisi", date: day("2024-09-25"), invited: try ClockTime(parsing: "09.00"))
    draft.body = "komisi-3"
    draft.seats = 9
    let code = try desk.plan(draft).meeting.code
    #expect(throws: MeetingError.factionsUnknown(meeting: code)) {
      try desk.count(Headcount(present: 5), in: code)
      _ = try desk.quorum(of: desk.log(code).meeting)
    }
    for (present, factions, met) in [(5, 2, true), (5, 1, false), (4, 2, false)] {
      try desk.count(Headcount(present: present, factions: factions), in: code)
      let found = try finding(desk.quorum(of: desk.log(code).meeting))
      #expect(found.needed == 5)
      #expect(found.isQuorate == met, "\(present) of \(factions) factions")
    }
  }

  @Test("names are counted by status and faction; online counts as present, izin does not")
  func names() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary(members: 6)
    let desk = try fixture.desk()
    try desk.attend(["A01", "a04"], .inPerson, at: .typed("09.50"), in: code)
    try desk.attend(["A02"], .online, at: .typed("09.55"), in: code)
    try desk.attend(["A03"], .excused, at: .typed("09.00"), in: code)
    try desk.attend(["A05"], .sick, at: .typed("09.00"), in: code)
    let count = try #require(try desk.attendanceCount(of: desk.log(code).meeting))
    #expect(count.numbers.present == 3)
    #expect(count.numbers.excused == 1)
    #expect(count.numbers.seats == 45)
    #expect(count.numbers.fraksiPresent == 2)
    #expect(count.byStatus == [.inPerson: 2, .online: 1, .excused: 1, .sick: 1])
    #expect(count.unwritten == 1)
    #expect(
      count.factions.map { "\($0.code ?? "-") \($0.present)/\($0.members)" }
        == ["gerindra 0/2", "golkar 2/2", "nasdem 1/2"])
  }

  @Test("a later line replaces the earlier one, so that nobody has two statuses")
  func oneStatus() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary(members: 3)
    let desk = try fixture.desk()
    try desk.attend(["A01"], .excused, at: .typed("09.00"), in: code)
    try desk.attend(["A01"], .inPerson, at: .typed("10.40"), in: code)
    let lines = try desk.attendance(of: desk.log(code).meeting)
    #expect(lines.map(\.status) == [.inPerson])
    #expect(try desk.attendRest(.absent, at: .typed("11.00"), in: code) == 2)
    #expect(try desk.attendance(of: desk.log(code).meeting).count == 3)
  }

  @Test("who is not in the meeting is not written into its list")
  func stranger() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary(members: 2)
    #expect(throws: MeetingError.unknownPerson("A44", meeting: code)) {
      try fixture.desk().attend(["A01", "A44"], .inPerson, at: .typed("09.00"), in: code)
    }
    #expect(try fixture.desk().attendance(of: fixture.desk().log(code).meeting).isEmpty)
  }

  @Test("a guest who is there does not count for the quorum")
  func guests() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary(members: 2)
    let desk = try fixture.desk()
    try desk.addParticipant(
      Participant(code: "WALIKOTA", name: "Wali Kota", role: "Wali Kota", votes: false),
      isChair: false, in: code)
    try desk.attend(["A01", "WALIKOTA"], .inPerson, at: .typed("09.50"), in: code)
    let count = try #require(try desk.attendanceCount(of: desk.log(code).meeting))
    #expect(count.numbers.present == 1)
  }

  @Test("more present than seats are refused")
  func tooMany() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    #expect(throws: RuleError.self) {
      try fixture.desk().count(Headcount(present: 46), in: code)
    }
  }

  @Test("a body whose seats nobody knows is not counted")
  func seats() throws {
    let fixture = try MeetingFixture()
    let desk = try fixture.desk()
    let code = try desk.plan(
      MeetingDraft(
        kind: "banggar", date: day("2024-09-25"), invited: try ClockTime(parsing: "09.00"))
    ).meeting.code
    #expect(throws: MeetingError.seatsUnknown(meeting: code)) {
      try desk.count(Headcount(present: 5, factions: 3), in: code)
    }
  }

  @Test("the announced number and the counted ones are both kept, and a difference is told")
  func announced() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    let desk = try fixture.desk()
    try desk.count(Headcount(present: 31, excused: 6), in: code)
    let marked = try fixture.mark(.quorumAnnounced, "10.10", in: code, count: 37)
    #expect(
      marked.warnings == [.announcedDiffers(announced: 37, present: 31, excused: 6)])
    let kept = try #require(try desk.quorums(of: desk.log(code).meeting).first)
    #expect([kept.announced, kept.present, kept.excused] == [37, 31, 6])
    #expect([kept.members, kept.needed] == [45, 23])
    #expect(kept.isMet)
  }

  @Test("a meeting is put off twice, an hour each at most, and not when there is a quorum")
  func delays() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    #expect(throws: MeetingError.count(.delayed, found: 61, least: 1, most: 60)) {
      try fixture.mark(.delayed, "10.00", in: code, count: 61)
    }
    try fixture.mark(.delayed, "10.00", in: code, count: 60)
    try fixture.mark(.delayed, "11.00", in: code, count: 30)
    #expect(throws: MeetingError.tooManyDelays(meeting: code, most: 2)) {
      try fixture.mark(.delayed, "11.30", in: code, count: 60)
    }
    let other = try fixture.plenary { $0.sequence = 3 }
    try fixture.desk().count(Headcount(present: 31), in: other)
    #expect(throws: MeetingError.quorumIsMet(meeting: other, counted: 31, needed: 23)) {
      try fixture.mark(.delayed, "10.00", in: other, count: 60)
    }
  }

  @Test("opening without a quorum, without attendance or without a chair is warned of")
  func openingWarnings() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    #expect(
      try fixture.mark(.opened, "10.15", in: code).warnings == [.attendanceUnknown, .noChair])
    let other = try fixture.plenary(members: 1) { $0.sequence = 3 }
    try fixture.desk().count(Headcount(present: 1), in: other)
    #expect(
      try fixture.mark(.opened, "10.15", in: other).warnings == [
        .notQuorate(quorumClass: "q12", counted: 1, needed: 23)
      ])
  }

  @Test("attendance is read from the module that keeps it, and only of people of the meeting")
  func module() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary(members: 3)
    let time = MachineClock.date(wall("2024-09-25", "09.58"))
    let desk = try fixture.desk(
      attendance: FixedAttendance(lines: [
        .init(person: "A01", status: "hadir_fisik", time: time),
        .init(person: "A02", status: "izin", time: time),
      ]))
    #expect(try desk.readAttendance(in: code) == 2)
    let lines = try desk.attendance(of: desk.log(code).meeting)
    #expect(lines.map(\.status) == [.inPerson, .excused])
    #expect(lines.map(\.source) == [.module, .module])
    #expect(lines.first?.time == wall("2024-09-25", "09.58"))
    #expect(throws: MeetingError.noAttendanceModule) {
      try fixture.desk().readAttendance(in: code)
    }
    #expect(throws: MeetingError.noAttendanceList(meeting: code)) {
      try fixture.desk(attendance: FixedAttendance(lines: nil)).readAttendance(in: code)
    }
    #expect(throws: MeetingError.unsuitable(field: "status", value: "bolos")) {
      try fixture.desk(
        attendance: FixedAttendance(lines: [.init(person: "A01", status: "bolos", time: time)])
      ).readAttendance(in: code)
    }
    #expect(throws: MeetingError.unknownPerson("A99", meeting: code)) {
      try fixture.desk(
        attendance: FixedAttendance(lines: [.init(person: "A99", status: "izin", time: time)])
      ).readAttendance(in: code)
    }
  }
}
