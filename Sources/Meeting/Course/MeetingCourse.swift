/// The course of a meeting as its events tell it: the state machine of a meeting that runs.
///
/// One event at a time; what cannot follow is refused, and then nothing is changed.
package struct MeetingCourse: Hashable, Sendable {
  /// Somebody took the chair.
  package struct Chairing: Hashable, Sendable {
    /// Who.
    package let person: String
    /// Since when, milliseconds on the timeline; nil from the beginning.
    package let since: Int64?
  }

  /// An item of the agenda was called.
  package struct ItemCall: Hashable, Sendable {
    /// Its number.
    package let item: Int
    /// When, milliseconds on the timeline.
    package let time: Int64
  }

  /// The meeting's code, for errors.
  package let meeting: String
  /// Where the meeting stands.
  package private(set) var phase = MeetingPhase.planned
  /// When it was opened, milliseconds on the timeline.
  package private(set) var opened: Int64?
  /// When it was closed.
  package private(set) var closed: Int64?
  /// The delays for want of a quorum, in minutes.
  package private(set) var delays: [Int] = []
  /// The suspensions, in order.
  package private(set) var suspensions: [Suspension] = []
  /// The turns at speaking, in order.
  package private(set) var turns: [Turn] = []
  /// Who was in the chair, in order; empty when nobody was named.
  package private(set) var chairs: [Chairing] = []
  /// The items that were called, in order.
  package private(set) var items: [ItemCall] = []
  /// The time of the last event.
  package private(set) var last: Int64?
  private var interruptedSpeaker: String?

  /// The course before anything happened.
  ///
  /// - Parameter chair: who is to preside.
  package init(meeting: String, chair: String?) {
    self.meeting = meeting
    if let chair { chairs = [Chairing(person: chair, since: nil)] }
  }

  /// The course of events in their order.
  ///
  /// - Throws: `MeetingError.notPossible` with the first event that cannot follow on those before it.
  package init(meeting: String, chair: String?, _ timeline: Timeline) throws(MeetingError) {
    self.init(meeting: meeting, chair: chair)
    for entry in timeline.entries { try apply(entry) }
  }

  /// Who is in the chair now.
  package var chair: String? { chairs.last?.person }
  /// The item that is being dealt with.
  package var item: Int? { items.last?.item }
  /// Who is speaking.
  package var speaker: String? { turns.last.flatMap { $0.end == nil ? $0.person : nil } }
  /// Who was interrupted and has not gone on.
  package var waiting: String? { interruptedSpeaker }

  /// Takes an event in.
  ///
  /// - Throws: `MeetingError.notPossible`, `.nobodyInterrupted`.
  package mutating func apply(_ entry: Timeline.Entry) throws(MeetingError) {
    let (event, time) = (entry.event, entry.time)
    guard event.kind.isPossible(in: phase) else {
      throw .notPossible(event.kind, phase, meeting: meeting, event: event.number)
    }
    switch event.kind {
    case .opened: (phase, opened) = (.running, time)
    case .delayed: delays.append(event.count ?? 0)
    case .suspended:
      interruptedSpeaker = interrupted
      endTurn(time)
      suspensions.append(Suspension(event: event.number, start: time))
      phase = .suspended
    case .resumed:
      suspensions[suspensions.count - 1].end = time
      phase = .running
    case .closed:
      endTurn(time)
      (phase, closed) = (.closed, time)
    case .chairChanged:
      if let person = event.person { chairs.append(Chairing(person: person, since: time)) }
    case .item:
      if let item = event.count { items.append(ItemCall(item: item, time: time)) }
    case .speaker: beginTurn(event, time, event.turn ?? .speech)
    case .interruption:
      guard event.person != nil else { break }
      let waiting = interrupted
      beginTurn(event, time, .interruption)
      interruptedSpeaker = waiting
    case .goesOn:
      guard let person = interruptedSpeaker else {
        throw .nobodyInterrupted(meeting: meeting, event: event.number)
      }
      var next = event
      next.person = person
      beginTurn(next, time, .speech)
    case .prayer:
      if event.person != nil { beginTurn(event, time, .prayer) }
    case .silence, .anthem: endTurn(time)
    case .quorumAnnounced, .gavel, .applause, .laughter, .uproar, .walkOut, .standing, .vote,
      .approval, .note:
      break
    }
    last = time
  }

  /// Who would go on if the speaker stopped now: the speaker, or whom the speaker has interrupted.
  private var interrupted: String? {
    guard let turn = turns.last, turn.end == nil, turn.kind != .interruption else {
      return interruptedSpeaker
    }
    return turn.person
  }

  private mutating func beginTurn(_ event: MeetingEvent, _ time: Int64, _ kind: TurnKind) {
    guard let person = event.person else { return }
    endTurn(time)
    interruptedSpeaker = nil
    turns.append(
      Turn(
        event: event.number, person: person, kind: kind, item: item, isChair: person == chair,
        start: time))
  }

  private mutating func endTurn(_ time: Int64) {
    guard !turns.isEmpty, turns[turns.count - 1].end == nil else { return }
    turns[turns.count - 1].end = time
  }
}
