import CouncilRules
import Foundation
import Meeting

/// Instants of a meeting on the office's clock.
enum WITAClock {
  /// `10.15`, with the day when it is another than the meeting's; seconds where there are some.
  static func text(_ milliseconds: Int64, on day: CivilDate) -> String {
    // An instant outside the calendar cannot be typed nor read from a machine's clock.
    guard let moment = try? WITA.moment(at: MachineClock.date(milliseconds)) else { return "-" }
    return moment.date == day ? moment.time.description : moment.description
  }

  /// The same for programs: ISO 8601 in UTC.
  static func iso(_ milliseconds: Int64) -> String {
    MachineClock.date(milliseconds).formatted(.iso8601)
  }
}
