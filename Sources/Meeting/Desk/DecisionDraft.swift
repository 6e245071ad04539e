/// What is said of a decision.
package struct DecisionDraft: Hashable, Sendable {
  /// What is decided.
  package var text: String
  /// How.
  package var manner: Decision.Manner
  /// When it is taken; an event is marked then.
  package var time: EventDraft.Time
  /// The event by which it was taken, when that is marked already.
  package var event: Int?
  /// The votes.
  package var votes: Decision.Votes?
  /// What came out, where the rules give no number.
  package var isCarried: Bool?
  /// The quorum class, when it is not the meeting's.
  package var quorum: String?
  /// The knocks.
  package var knocks: Int?
  /// What factions think of it, by code.
  package var stances: [String: Decision.Stance] = [:]
  /// The law or decree that it becomes.
  package var reference: String?
  /// Why it is taken without a quorum.
  package var forced: String?

  /// A decision.
  package init(_ text: String, _ manner: Decision.Manner, at time: EventDraft.Time) {
    self.text = text
    self.manner = manner
    self.time = time
  }
}
