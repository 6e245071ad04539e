/// Something that happened in a meeting, as the log holds it; never changed but by being struck out.
package struct MeetingEvent: Hashable, Sendable {
  /// Who noticed it.
  package enum Source: String, Hashable, Sendable {
    case operatorKey = "operator"
    case machine = "mesin"
  }

  /// Why an event does not count.
  package struct Strike: Hashable, Sendable {
    /// When it was struck out, milliseconds UTC since 1970.
    package let wall: Int64
    /// Why.
    package let reason: String
  }

  /// Its number in the meeting's log, from 1, in the order of writing.
  package var number: Int
  /// What happened.
  package var kind: EventKind
  /// When.
  package var clock: EventClock
  /// Its place among the events that were marked live: its number, or that of the event which it replaces.
  package var place: Int
  /// Knocks, minutes of a delay, number of the item, members announced or leaving.
  package var count: Int?
  /// The code of the person, or `tak_dikenal_1`.
  package var person: String?
  /// What the turn is that it begins.
  package var turn: TurnKind?
  /// What else is to be said.
  package var note: String?
  /// Who noticed it.
  package var source: Source
  /// Why a decision was marked without a quorum.
  package var forced: String?
  /// The number of the event that it corrects.
  package var replaces: Int?
  /// Why it does not count; nil for one that does.
  package var strike: Strike?

  /// Makes an event.
  package init(
    number: Int, kind: EventKind, clock: EventClock, place: Int? = nil, count: Int? = nil,
    person: String? = nil, turn: TurnKind? = nil, note: String? = nil,
    source: Source = .operatorKey, forced: String? = nil, replaces: Int? = nil,
    strike: Strike? = nil
  ) {
    self.number = number
    self.kind = kind
    self.clock = clock
    self.place = place ?? number
    self.count = count
    self.person = person
    self.turn = turn
    self.note = note
    self.source = source
    self.forced = forced
    self.replaces = replaces
    self.strike = strike
  }

  /// What is said of somebody whose name nobody knows: `tak_dikenal_1`, `tak_dikenal_2`.
  package static let unknownPrefix = "tak_dikenal_"

  /// Whether a text names somebody whose name nobody knows.
  package static func isUnknown(_ person: String) -> Bool {
    guard person.hasPrefix(unknownPrefix) else { return false }
    let digits = person.dropFirst(unknownPrefix.count)
    return (1...3).contains(digits.count) && digits.first != "0"
      && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
