/// A turn at speaking, from the key that began it to what ended it.
package struct Turn: Hashable, Sendable {
  /// The event that began it.
  package let event: Int
  /// The code of who speaks, or `tak_dikenal_1`.
  package let person: String
  /// What it is.
  package let kind: TurnKind
  /// The item of the agenda that was being dealt with.
  package let item: Int?
  /// Whether who speaks was in the chair.
  package let isChair: Bool
  /// When it began, milliseconds on the timeline.
  package let start: Int64
  /// When it ended; nil while it lasts.
  package internal(set) var end: Int64?

  /// How long it was, or has been at a time.
  package func length(at now: Int64) -> Int64 { max(0, (end ?? now) - start) }
}
