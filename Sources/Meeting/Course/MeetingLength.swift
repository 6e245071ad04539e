/// How long a meeting was: net = (closing − opening) − Σ suspensions (specification, section 3.8, 2).
///
/// - Units: milliseconds.
package struct MeetingLength: Hashable, Sendable {
  /// From opening to closing.
  package let gross: Int64
  /// All suspensions together.
  package let suspended: Int64
  /// What remains.
  package var net: Int64 { gross - suspended }
  /// Whether the meeting still runs, so that these are lengths up to now.
  package let isRunning: Bool

  /// The length of a course; nil for a meeting that was never opened.
  ///
  /// - Parameter now: where a meeting that runs is measured.
  package init?(_ course: MeetingCourse, at now: Int64) {
    guard let opened = course.opened else { return nil }
    let end = course.closed ?? max(now, course.last ?? opened)
    gross = end - opened
    suspended = course.suspensions.reduce(0) { $0 + max(0, ($1.end ?? end) - $1.start) }
    isRunning = course.closed == nil
  }

  /// Whole minutes of a length, half a minute up.
  package static func minutes(_ milliseconds: Int64) -> Int64 { (milliseconds + 30_000) / 60_000 }
}
