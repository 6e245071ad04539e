/// What a call at the desk has written.
package struct Marked: Hashable, Sendable {
  /// The event as it stands in the log.
  package let event: MeetingEvent
  /// The meeting after it.
  package let course: MeetingCourse
  /// What ought to be looked at.
  package let warnings: [MeetingWarning]
}
