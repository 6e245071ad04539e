/// What of an event is corrected; what is nil stays.
package struct EventCorrection: Hashable, Sendable {
  /// The time, typed.
  package var time: String?
  /// The number.
  package var count: Int?
  /// Who.
  package var person: EventDraft.Person?
  /// What the turn is.
  package var turn: TurnKind?
  /// The note.
  package var note: String?

  /// Nothing yet.
  package init() {}

  var isEmpty: Bool { self == EventCorrection() }
}
