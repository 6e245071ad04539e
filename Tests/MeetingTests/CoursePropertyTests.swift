import Support
import Testing

@testable import Meeting

/// The state machine against a plain recomputation of its own, over random events.
@Suite("The course of random meetings")
struct CoursePropertyTests {
  /// The same, told in the plainest way: a word for the phase, a table of what it forbids.
  private struct Plain {
    var phase = "before"
    var open: Int64 = 0
    var net: Int64 = 0
    var since: Int64 = 0
    var floor: (person: String, since: Int64, interrupts: Bool)?
    var waiting: String?
    var spoken: [String: Int64] = [:]

    /// False when it cannot happen.
    mutating func take(_ kind: EventKind, _ time: Int64, _ person: String?) -> Bool {
      let always: Set<EventKind> = [.gavel, .note]
      let ceremony: Set<EventKind> = [.applause, .standing, .anthem, .prayer]
      let before: Set<EventKind> = [
        .opened, .quorumAnnounced, .delayed, .speaker, .silence, .chairChanged,
      ]
      let allowed =
        switch phase {
        case "before": always.contains(kind) || ceremony.contains(kind) || before.contains(kind)
        case "running": kind != .opened && kind != .resumed && kind != .delayed
        case "suspended": always.contains(kind) || kind == .resumed || kind == .chairChanged
        default: always.contains(kind) || ceremony.contains(kind)
        }
      guard allowed else { return false }
      if kind == .goesOn, waiting == nil { return false }
      let talker =
        floor.map { $0.interrupts ? waiting : Optional($0.person) } ?? waiting
      switch kind {
      case .opened: (phase, since) = ("running", time)
      case .suspended:
        net += time - since
        stop(time)
        (phase, waiting) = ("suspended", talker)
      case .resumed: (phase, since) = ("running", time)
      case .closed:
        net += time - since
        stop(time)
        phase = "closed"
      case .speaker: speak(person, time, interrupts: false, waiting: nil)
      case .prayer where person != nil: speak(person, time, interrupts: false, waiting: nil)
      case .interruption where person != nil:
        speak(person, time, interrupts: true, waiting: talker)
      case .goesOn: speak(waiting, time, interrupts: false, waiting: nil)
      case .silence, .anthem: stop(time)
      default: break
      }
      return true
    }

    private mutating func speak(
      _ person: String?, _ time: Int64, interrupts: Bool, waiting: String?
    ) {
      stop(time)
      self.waiting = waiting
      if let person { floor = (person, time, interrupts) }
    }

    private mutating func stop(_ time: Int64) {
      if let floor { spoken[floor.person, default: 0] += time - floor.since }
      floor = nil
    }
  }

  @Test("phase, net length and turns are those of a plain recomputation", arguments: 0..<40)
  func random(round: Int) throws {
    let seed = 20_240_925 + UInt64(round)
    var generator = SeededGenerator(seed: seed)
    var found = MeetingCourse(meeting: "R", chair: nil)
    var plain = Plain()
    var time: Int64 = 0
    let people = ["A01", "A02", "A03", nil]
    for number in 1...400 {
      time += Int64.random(in: 0...90_000, using: &generator)
      // Closing ends most of what can happen, so it is rare.
      var kind = EventKind.allCases.randomElement(using: &generator) ?? .note
      if kind == .closed, Int.random(in: 0..<20, using: &generator) > 0 { kind = .suspended }
      let person = (people.randomElement(using: &generator) ?? nil) ?? nil
      let named = kind.needsPerson ? person ?? "A04" : person
      let event = MeetingEvent(
        number: number, kind: kind, clock: EventClock(wall: time), count: 1, person: named)
      let before = found
      let isTaken = (try? found.apply(Timeline.Entry(event: event, time: time))) != nil
      #expect(isTaken == plain.take(kind, time, named), "seed \(seed), event \(number): \(kind)")
      if !isTaken { #expect(found == before, "seed \(seed): a refusal changes nothing") }
    }
    let end = time
    if plain.phase == "running" { plain.net += end - plain.since }
    if let length = MeetingLength(found, at: end) {
      #expect(length.net == plain.net, "seed \(seed)")
    } else {
      #expect(plain.phase == "before", "seed \(seed)")
    }
    let shares = SpeakingShares(found.turns, at: end) { $0.person }
    if let floor = plain.floor {
      plain.spoken[floor.person, default: 0] += end - floor.since
    }
    let lengths = Dictionary(
      shares.shares.map { ($0.code ?? "", $0.length) }, uniquingKeysWith: +)
    #expect(
      lengths.filter { $0.value > 0 } == plain.spoken.filter { $0.value > 0 }, "seed \(seed)")
    #expect(shares.total == plain.spoken.values.reduce(0, +), "seed \(seed)")
  }

  @Test(
    "events typed in any order make the course of the same events typed in order",
    arguments: 0..<20)
  func order(round: Int) throws {
    let seed = 77 + UInt64(round)
    var generator = SeededGenerator(seed: seed)
    var clock: Int64 = 0
    var story: [(EventKind, String?)] = [(.opened, nil)]
    for _ in 0..<30 {
      story.append((.speaker, "A0\(Int.random(in: 1...5, using: &generator))"))
      if Bool.random(using: &generator) { story += [(.suspended, nil), (.resumed, nil)] }
    }
    story.append((.closed, nil))
    let times = story.map { _ -> Int64 in
      clock += Int64.random(in: 1...500, using: &generator)
      return clock
    }
    let inOrder = story.indices.map {
      event($0 + 1, story[$0].0, times[$0], by: story[$0].1)
    }
    let shuffled = story.indices.shuffled(using: &generator).enumerated().map {
      event($0.offset + 1, story[$0.element].0, times[$0.element], by: story[$0.element].1)
    }
    let (left, right) = (try course(inOrder), try course(shuffled))
    #expect(
      MeetingLength(left, at: 0) == MeetingLength(right, at: 0), "seed \(seed)")
    #expect(left.turns.map(\.person) == right.turns.map(\.person), "seed \(seed)")
    #expect(left.turns.map(\.start) == right.turns.map(\.start), "seed \(seed)")
  }
}
