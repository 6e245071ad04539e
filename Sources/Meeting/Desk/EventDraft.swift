/// What a key or a command says of something that happens.
package struct EventDraft: Hashable, Sendable {
  /// Who it is about.
  package enum Person: Hashable, Sendable {
    /// Nobody is named.
    case nobody
    /// Somebody by code, `tak_dikenal` for the next of whom nobody knows the name.
    case code(String)
    /// Whoever has a microphone channel, from 1.
    case channel(Int)
    /// The next speaker of the item that is being dealt with.
    case agenda
  }

  /// When it happens.
  package enum Time: Hashable, Sendable {
    /// Now, by the clocks of the machine.
    case live(EventClock)
    /// At a time that somebody typed: `10.15`, or `2024-09-26 00.35`.
    case typed(String)
  }

  /// What happens.
  package var kind: EventKind
  /// When.
  package var time: Time
  /// Knocks, minutes, item, members.
  package var count: Int?
  /// Who.
  package var person = Person.nobody
  /// What the turn is that begins.
  package var turn: TurnKind?
  /// What else is to be said.
  package var note: String?
  /// Who noticed it.
  package var source = MeetingEvent.Source.operatorKey
  /// Why a decision is marked without a quorum.
  package var forced: String?

  /// Something that happens.
  package init(_ kind: EventKind, at time: Time, count: Int? = nil, person: Person = .nobody) {
    self.kind = kind
    self.time = time
    self.count = count
    self.person = person
  }
}
