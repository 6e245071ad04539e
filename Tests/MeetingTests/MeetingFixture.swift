import Foundation
import SidilanKit
import Support
import Synchronization
import Testing

@testable import Meeting

/// The day that a text writes.
func day(_ text: String) -> CivilDate {
  guard let date = try? CivilDate(parsing: text) else { fatalError("no date: \(text)") }
  return date
}

/// Milliseconds UTC of a WITA day and time.
func wall(_ date: String, _ time: String) -> Int64 {
  guard let time = try? ClockTime(parsing: time) else { fatalError("no time: \(time)") }
  return MachineClock.milliseconds(WITA.instant(of: CivilMoment(day(date), time)))
}

/// A register that holds what a test says.
struct FixedRegister: RegisterReading {
  var members: [RegisteredMember] = []
  var bodies: [RegisteredBody] = []
  var seats: [BodySeat] = []
  var factions: [RegisteredFaction] = []
  var events: [RegisteredEvent] = []

  func members(on day: CivilDate, in store: StoreReader) throws -> [RegisteredMember] {
    members.filter { $0.validity.holds(on: day) }
  }
  func bodies(on day: CivilDate, in store: StoreReader) throws -> [RegisteredBody] { bodies }
  func seats(of body: String, on day: CivilDate, in store: StoreReader) throws -> [BodySeat] {
    seats.filter { $0.body == body && $0.validity.holds(on: day) }
  }
  func factions(on day: CivilDate, in store: StoreReader) throws -> [RegisteredFaction] {
    factions
  }
  func events(on day: CivilDate, in store: StoreReader) throws -> [RegisteredEvent] {
    events.filter { $0.start.date == day }
  }
}

/// Attendance that a test says.
struct FixedAttendance: AttendanceReading {
  var lines: [RegisteredAttendance]?
  func attendance(of meeting: RecordID, in store: StoreReader) throws -> [RegisteredAttendance]? {
    lines
  }
}

/// A clock that stands until it is set.
final class SetClock: Sendable {
  private let time: Mutex<Date>
  init(_ time: Date) { self.time = Mutex(time) }
  var now: Date { time.withLock(\.self) }
  func set(_ time: Date) { self.time.withLock { $0 = time } }
}

/// A store with a desk; the time of the desk is set by the test.
final class MeetingFixture {
  static let clerk = Principal(id: "perisalah", name: "Perisalah", permissions: ["*"])

  let temporary: TemporaryFolder
  let store: RecordStore
  let shelf = RuleShelf(URL(fileURLWithPath: Project.path("Sources/CouncilRules/Data")))
  private let clock: SetClock

  init(now: String = "2024-09-26 20.00") throws {
    temporary = try TemporaryFolder()
    let parts = now.split(separator: " ").map(String.init)
    clock = SetClock(MachineClock.date(wall(parts[0], parts[1])))
    store = try RecordStore.create(
      StoreFolder(temporary.file("data")),
      profile: CouncilProfile(
        name: "DPRD Kota Uji", letterhead: [], timeZone: "Asia/Makassar", seats: 45),
      administrator: Account(id: "perisalah", name: "Perisalah", systemUser: "perisalah"))
  }

  /// Sets the time.
  func set(_ date: String, _ time: String) {
    clock.set(MachineClock.date(wall(date, time)))
  }

  func desk(
    _ principal: Principal = MeetingFixture.clerk, register: (any RegisterReading)? = nil,
    attendance: (any AttendanceReading)? = nil
  ) throws -> MeetingDesk {
    let clock = clock
    return try MeetingDesk(
      store, principal, rules: shelf, register: register, attendance: attendance
    ) { clock.now }
  }

  /// A plenary on Wednesday 25 September 2024 at 10.00, with typed members from A01 on.
  func plenary(members: Int = 0, _ edit: (inout MeetingDraft) -> Void = { _ in }) throws -> String {
    let desk = try desk()
    var draft = MeetingDraft(
      kind: "paripurna", date: day("2024-09-25"), invited: try ClockTime(parsing: "10.00"),
      items: ["Pembentukan fraksi", "Pandangan umum"])
    edit(&draft)
    let code = try desk.plan(draft).meeting.code
    for number in 0..<members {
      let faction = ["golkar", "nasdem", "gerindra"][number % 3]
      try desk.addParticipant(
        Participant(
          code: MeetingFixture.member(number + 1), name: "Anggota \(number + 1)", faction: faction,
          factionName: "Fraksi \(faction)", votes: true),
        isChair: number == 0, in: code)
    }
    return code
  }

  /// `A01`, `A17`.
  static func member(_ number: Int) -> String { number < 10 ? "A0\(number)" : "A\(number)" }

  /// Marks something at a typed time.
  @discardableResult
  func mark(
    _ kind: EventKind, _ time: String, in code: String, count: Int? = nil, by person: String? = nil,
    forced: String? = nil
  ) throws -> Marked {
    var draft = EventDraft(
      kind, at: .typed(time), count: count,
      person: person.map(EventDraft.Person.code) ?? .nobody)
    draft.forced = forced
    return try desk().mark(draft, in: code)
  }

  /// The net length in minutes and seconds.
  func length(_ code: String) throws -> MeetingLength {
    let desk = try desk()
    return try #require(MeetingLength(desk.log(code).course, at: desk.wall))
  }
}

/// An event for the pure parts, at seconds on the clock of day.
func event(
  _ number: Int, _ kind: EventKind, _ seconds: Int64, count: Int? = nil, by person: String? = nil
) -> MeetingEvent {
  MeetingEvent(
    number: number, kind: kind, clock: EventClock(wall: seconds * 1000), count: count,
    person: person)
}

/// An event marked live: seconds on the clock of day and on the clock that nobody sets.
func live(
  _ number: Int, _ kind: EventKind, wall: Int64, steady: Int64, boot: String = "satu",
  by person: String? = nil
) -> MeetingEvent {
  MeetingEvent(
    number: number, kind: kind,
    clock: EventClock(wall: wall * 1000, steady: steady * 1000, boot: boot), person: person)
}

/// The course of events.
func course(_ events: [MeetingEvent], chair: String? = nil) throws -> MeetingCourse {
  try MeetingCourse(meeting: "R", chair: chair, Timeline(events))
}
