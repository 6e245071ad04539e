import SidilanKit
import Testing

@testable import Meeting

/// The state machine: what may follow on what.
@Suite("The course of a meeting")
struct CourseTests {
  private func refuses(
    _ kinds: [EventKind], _ refused: EventKind, _ phase: MeetingPhase,
    _ place: SourceLocation = #_sourceLocation
  ) {
    let events = (kinds + [refused]).enumerated().map {
      event($0.offset + 1, $0.element, Int64($0.offset), count: 1, by: "A01")
    }
    #expect(
      throws: MeetingError.notPossible(refused, phase, meeting: "R", event: events.count),
      sourceLocation: place
    ) { try course(events) }
  }

  @Test("closing before opening is refused")
  func closingBeforeOpening() { refuses([], .closed, .planned) }

  @Test("a suspension without opening is refused")
  func suspensionBeforeOpening() { refuses([], .suspended, .planned) }

  @Test("lifting what was not suspended is refused, before the opening and in a running meeting")
  func liftingNothing() {
    refuses([], .resumed, .planned)
    refuses([.opened], .resumed, .running)
    refuses([.opened, .suspended, .resumed], .resumed, .running)
  }

  @Test("a suspension within a suspension is refused")
  func suspendedTwice() { refuses([.opened, .suspended], .suspended, .suspended) }

  @Test("closing while suspended is refused, so that suspensions are paired")
  func closingSuspended() { refuses([.opened, .suspended], .closed, .suspended) }

  @Test("a meeting is opened once and closed once")
  func once() {
    refuses([.opened], .opened, .running)
    refuses([.opened, .closed], .closed, .closed)
    refuses([.opened, .closed], .opened, .closed)
  }

  @Test("nobody speaks and nothing is decided in a suspension")
  func silentSuspension() {
    for kind in [EventKind.speaker, .interruption, .approval, .vote, .item] {
      refuses([.opened, .suspended], kind, .suspended)
    }
  }

  @Test("nothing is decided before the opening or after the closing")
  func decisionsInside() {
    for kind in [EventKind.approval, .vote] {
      refuses([], kind, .planned)
      refuses([.opened, .closed], kind, .closed)
    }
  }

  @Test("a delay for want of a quorum comes before the opening only")
  func delayBeforeOpening() { refuses([.opened], .delayed, .running) }

  @Test("knocks, prayer and anthem are possible around the opening and the closing")
  func around() throws {
    let kinds: [EventKind] = [
      .speaker, .prayer, .anthem, .gavel, .opened, .suspended, .gavel, .resumed, .closed, .gavel,
      .applause, .prayer,
    ]
    let found = try course(
      kinds.enumerated().map {
        event($0.offset + 1, $0.element, Int64($0.offset), count: 3, by: "A01")
      })
    #expect(found.phase == .closed)
    #expect(found.suspensions.count == 1)
  }

  @Test("an interruption takes the floor, and the interrupted speaker goes on")
  func interruption() throws {
    let found = try course([
      event(1, .opened, 0), event(2, .speaker, 10, by: "A01"),
      event(3, .interruption, 70, by: "A17"), event(4, .interruption, 80, by: "A18"),
      event(5, .goesOn, 100), event(6, .silence, 160),
    ])
    #expect(found.turns.map(\.person) == ["A01", "A17", "A18", "A01"])
    #expect(found.turns.map { $0.length(at: 0) } == [60_000, 10_000, 20_000, 60_000])
    #expect(found.turns.map(\.kind) == [.speech, .interruption, .interruption, .speech])
    #expect(found.waiting == nil)
  }

  @Test("an interruption that names nobody leaves the floor with the speaker")
  func namelessInterruption() throws {
    let found = try course([
      event(1, .opened, 0), event(2, .speaker, 0, by: "A01"), event(3, .interruption, 5),
      event(4, .silence, 60),
    ])
    #expect(found.turns.count == 1)
    #expect(found.turns.first?.length(at: 0) == 60_000)
  }

  @Test("nobody goes on who was not interrupted")
  func nobodyInterrupted() {
    #expect(throws: MeetingError.nobodyInterrupted(meeting: "R", event: 3)) {
      try course([
        event(1, .opened, 0), event(2, .speaker, 1, by: "A01"), event(3, .goesOn, 2),
      ])
    }
  }

  @Test("who spoke when a suspension began may go on after it")
  func goesOnAfterSuspension() throws {
    let found = try course([
      event(1, .opened, 0), event(2, .speaker, 0, by: "A05"), event(3, .suspended, 60),
      event(4, .resumed, 600), event(5, .goesOn, 610), event(6, .closed, 670),
    ])
    #expect(found.turns.map(\.person) == ["A05", "A05"])
    #expect(found.turns.map { $0.length(at: 0) } == [60_000, 60_000])
  }

  @Test("a change of chair has its time, and turns know who was in the chair")
  func chairs() throws {
    let found = try course(
      [
        event(1, .opened, 0), event(2, .speaker, 1, by: "A01"),
        event(3, .chairChanged, 20, by: "A02"), event(4, .speaker, 30, by: "A01"),
        event(5, .speaker, 40, by: "A02"),
      ], chair: "A01")
    #expect(
      found.chairs == [
        .init(person: "A01", since: nil), .init(person: "A02", since: 20_000),
      ])
    #expect(found.turns.map(\.isChair) == [true, false, true])
  }

  @Test("a turn belongs to the item that was called before it")
  func items() throws {
    let found = try course([
      event(1, .opened, 0), event(2, .speaker, 1, by: "A01"), event(3, .item, 5, count: 1),
      event(4, .speaker, 6, by: "A02"), event(5, .item, 9, count: 2),
      event(6, .speaker, 10, by: "A03"),
    ])
    #expect(found.turns.map(\.item) == [nil, 1, 2])
    #expect(found.item == 2)
    #expect(found.speaker == "A03")
  }

  @Test("operators' words and the records' names both name a kind, and every word one only")
  func words() {
    #expect(EventKind(word: "palu") == .gavel)
    #expect(EventKind(word: "skors_dicabut") == .resumed)
    #expect(EventKind(word: "Walk-Out") == .walkOut)
    #expect(EventKind(word: "entah") == nil)
    #expect(Set(EventKind.allCases.map(\.word)).count == EventKind.allCases.count)
    for name in [
      "dibuka", "kuorum_diumumkan", "skors", "skors_dicabut", "ketuk_palu", "interupsi",
      "tepuk_tangan", "tertawa", "gaduh", "walk_out", "hadirin_berdiri", "lagu", "doa", "voting",
      "persetujuan", "ditutup",
    ] {
      #expect(EventKind(rawValue: name) != nil, "the specification's \(name)")
    }
  }
}
