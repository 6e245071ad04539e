package import CouncilRules

/// What of a meeting's plan is changed; what is nil stays.
package struct MeetingChange: Hashable, Sendable {
  /// The day; before the opening only.
  package var date: CivilDate?
  /// The hour; before the opening only.
  package var invited: ClockTime?
  /// How long, in minutes.
  package var plannedMinutes: Int?
  /// The place.
  package var room: String?
  /// The code of who is to preside; before the opening only, or as long as nobody was named.
  package var chair: String?
  /// The name of the meeting's secretary.
  package var secretary: String?
  /// The quorum class.
  package var quorum: String?
  /// The seats of what meets.
  package var seats: Int?
  /// The folder of the recording.
  package var recording: String?
  /// Whether it is closed to the public.
  package var isClosed: Bool?
  /// Why it is closed or open.
  package var reason: String?

  /// Nothing yet.
  package init() {}
}
