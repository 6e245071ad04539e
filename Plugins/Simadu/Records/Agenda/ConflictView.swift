import SidilanKit

/// What a reader is told of conflicts with events that the reader may not see.
struct ConflictView {
  /// The events that the reader may see, by code.
  private let seen: [String: AgendaEvent]
  /// Whether the reader is told that there is a closed event at all.
  private let isTold: Bool

  init(_ seen: [AgendaEvent], isTold: Bool) {
    self.seen = Dictionary(uniqueKeysWithValues: seen.map { ($0.code, $0) })
    self.isTold = isTold
  }

  /// The line of a conflict; nil when the reader is told nothing of it.
  ///
  /// Of a closed event neither code nor time is shown, nor what both need: that would say who is in it.
  func line(_ conflict: AgendaConflict) -> ConflictReport.Line? {
    switch (seen[conflict.first], seen[conflict.second]) {
    case (.some, .some): ConflictReport.Line(conflict)
    case (let event?, nil), (nil, let event?):
      isTold
        ? ConflictReport.Line(
          kind: "tertutup", title: Wording("acara tertutup", "closed event"),
          when: "\(event.start.stored)–\(event.end.time)", events: event.code, detail: "")
        : nil
    case (nil, nil): nil
    }
  }
}
