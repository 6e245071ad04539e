/// A stretch in which the meeting was suspended (skors).
package struct Suspension: Hashable, Sendable {
  /// The event that began it.
  package let event: Int
  /// When it began, milliseconds on the timeline.
  package let start: Int64
  /// When it was lifted; nil while it lasts.
  package internal(set) var end: Int64?
}
