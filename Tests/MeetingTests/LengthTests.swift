import SidilanKit
import Support
import Testing

@testable import Meeting

/// Net duration (specification, section 3.8, 2), with clocks that are set.
@Suite("How long a meeting was")
struct LengthTests {
  @Test("example A: 10.15 to 14.20 is 245 minutes, suspended 11.40 to 13.05 is 85, net 160")
  func exampleA() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    try fixture.mark(.opened, "10.15", in: code)
    try fixture.mark(.suspended, "11.40", in: code)
    try fixture.mark(.resumed, "13.05", in: code)
    try fixture.mark(.closed, "14.20", in: code)
    let length = try fixture.length(code)
    #expect(length.gross == 245 * 60_000)
    #expect(length.suspended == 85 * 60_000)
    #expect(length.net == 160 * 60_000)
    #expect(MeetingLength.minutes(length.net) == 160)
    #expect(!length.isRunning)
  }

  @Test("example B: 20.00 to 00.35 of the next day is 275 minutes")
  func exampleB() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary { $0.invited = (try? ClockTime(parsing: "19.30")) ?? $0.invited }
    try fixture.mark(.opened, "20.00", in: code)
    let closed = try fixture.mark(.closed, "00.35", in: code)
    #expect(closed.event.clock.wall == wall("2024-09-26", "00.35"))
    #expect(try fixture.length(code).net == 275 * 60_000)
  }

  @Test("several suspensions are all taken off")
  func severalSuspensions() throws {
    let found = try course([
      event(1, .opened, 0), event(2, .suspended, 600), event(3, .resumed, 900),
      event(4, .suspended, 1200), event(5, .resumed, 3000), event(6, .closed, 3600),
    ])
    let length = try #require(MeetingLength(found, at: 0))
    #expect(length.suspended == 2_100_000)
    #expect(length.net == 1_500_000)
  }

  @Test("an interruption and a change of chair take nothing off")
  func interruptions() throws {
    let found = try course([
      event(1, .opened, 0), event(2, .speaker, 10, by: "A01"),
      event(3, .interruption, 20, by: "A02"), event(4, .goesOn, 30),
      event(5, .chairChanged, 40, by: "A03"), event(6, .closed, 600),
    ])
    #expect(MeetingLength(found, at: 0)?.net == 600_000)
  }

  @Test("a meeting that runs is measured up to now, and one that is suspended stands still")
  func running() throws {
    let open = [event(1, .opened, 0), event(2, .suspended, 60)]
    #expect(MeetingLength(try course([open[0]]), at: 90_000)?.net == 90_000)
    let suspended = try #require(MeetingLength(try course(open), at: 900_000))
    #expect(suspended.net == 60_000)
    #expect(suspended.isRunning)
    #expect(MeetingLength(try course([]), at: 5) == nil)
  }

  @Test("a clock set an hour forward or back in the meeting does not change its length")
  func clockSet() throws {
    for (jump, sign) in [(Int64(3600), "forward"), (-3600, "back")] {
      let timeline = Timeline([
        live(1, .opened, wall: 1000, steady: 50),
        live(2, .suspended, wall: 1600 + jump, steady: 650),
        live(3, .resumed, wall: 1900 + jump, steady: 950),
        live(4, .closed, wall: 2800 + jump, steady: 1850),
      ])
      let found = try MeetingCourse(meeting: "R", chair: nil, timeline)
      let length = try #require(MeetingLength(found, at: 0))
      #expect(length.gross == 1_800_000, "\(sign)")
      #expect(length.net == 1_500_000, "\(sign)")
      #expect(timeline.jumps == [.init(event: 2, milliseconds: jump * 1000)], "\(sign)")
    }
  }

  @Test("a time server's slow hand of up to two seconds is no jump")
  func slew() {
    let timeline = Timeline([
      live(1, .opened, wall: 0, steady: 0), live(2, .note, wall: 102, steady: 100),
      live(3, .note, wall: 205, steady: 200),
    ])
    #expect(timeline.jumps.map(\.event) == [3])
    #expect(timeline.entries.map(\.time) == [0, 100_000, 200_000])
  }

  @Test("after a new start of the machine the clock of day goes on")
  func restart() throws {
    let found = try course([
      live(1, .opened, wall: 1000, steady: 5000),
      live(2, .speaker, wall: 1600, steady: 5600, by: "A"),
      live(3, .silence, wall: 1900, steady: 30, boot: "dua"),
      live(4, .closed, wall: 2200, steady: 330, boot: "dua"),
    ])
    #expect(MeetingLength(found, at: 0)?.net == 1_200_000)
    #expect(found.turns.first?.length(at: 0) == 300_000)
  }

  @Test("a time that was typed stands among those marked live, on either side of a set clock")
  func typedAmongLive() throws {
    var typed = event(5, .speaker, 1300, by: "A01")
    let marked = [
      live(1, .opened, wall: 1000, steady: 0), live(2, .note, wall: 1600, steady: 600),
      live(3, .note, wall: 5000, steady: 900), live(4, .closed, wall: 5600, steady: 1500),
    ]
    #expect(Timeline(marked + [typed]).entries.map(\.event.number) == [1, 5, 2, 3, 4])
    #expect(Timeline(marked + [typed]).entries[1].time == 1_300_000)
    typed.clock = EventClock(wall: 5_300_000)
    let timeline = Timeline(marked + [typed])
    #expect(timeline.entries.map(\.event.number) == [1, 2, 3, 5, 4])
    // 900 s after the opening, and 300 more.
    #expect(timeline.entries[3].time == 2_200_000)
    #expect(timeline.entries.map(\.time) == timeline.entries.map(\.time).sorted())
  }

  @Test("times never run back, whatever the clocks do", arguments: 0..<20)
  func monotone(round: Int) {
    let seed = 4_711 + UInt64(round)
    var generator = SeededGenerator(seed: seed)
    var (day, steady, boot) = (Int64(100_000), Int64(0), 0)
    let events = (1...60).map { number -> MeetingEvent in
      let step = Int64.random(in: 0...600, using: &generator)
      (day, steady) = (day + step, steady + step)
      if Int.random(in: 0..<8, using: &generator) == 0 {
        day += Int64.random(in: -4000...4000, using: &generator)
      }
      if Int.random(in: 0..<15, using: &generator) == 0 { (boot, steady) = (boot + 1, 10) }
      if Int.random(in: 0..<6, using: &generator) == 0 {
        return event(number, .note, day + Int64.random(in: -900...0, using: &generator))
      }
      return live(number, .note, wall: day, steady: steady, boot: "\(boot)")
    }
    let times = Timeline(events).entries.map(\.time)
    #expect(times == times.sorted(), "seed \(seed)")
    #expect(times.count == 60, "seed \(seed)")
  }
}
