import SidilanKit

/// What may be done to an event of the agenda; the one place that knows which state follows which.
enum AgendaVerb: String, CaseIterable, Hashable, Sendable {
  case discuss = "bahas"
  case set = "tetapkan"
  case start = "mulai"
  case finish = "selesai"
  case postpone = "tunda"
  case cancel = "batal"
  /// Back from Banmus to whoever proposed it.
  case sendBack = "kembalikan"
  /// A postponed event is proposed anew.
  case reschedule = "jadwalkan"

  /// The state after it; nil when it cannot be done in that state.
  func next(from state: AgendaState) -> AgendaState? {
    switch (self, state) {
    case (.discuss, .proposed): .discussed
    case (.set, .discussed): .scheduled
    case (.start, .scheduled): .running
    case (.finish, .running): .finished
    case (.postpone, .proposed), (.postpone, .discussed), (.postpone, .scheduled),
      (.postpone, .running):
      .postponed
    case (.cancel, .proposed), (.cancel, .discussed), (.cancel, .scheduled), (.cancel, .postponed):
      .cancelled
    case (.sendBack, .discussed): .proposed
    case (.reschedule, .postponed): .proposed
    default: nil
    }
  }

  /// Whether it undoes what was decided before, so that a reason must be given.
  var needsReason: Bool { self == .postpone || self == .cancel || self == .sendBack }
}
