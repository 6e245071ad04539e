/// A day and a time of day on the office's clock.
public struct CivilMoment: Hashable, Sendable, Codable {
  /// The day.
  public let date: CivilDate
  /// The time of day.
  public let time: ClockTime

  /// Joins a day and a time.
  public init(_ date: CivilDate, _ time: ClockTime) {
    self.date = date
    self.time = time
  }

  /// The moment so many seconds later, or earlier when negative.
  ///
  /// - Throws: `RuleError.dateOutOfRange` when the years 1900...2999 are left.
  public func adding(seconds: Int) throws(RuleError) -> CivilMoment {
    let (total, overflow) = time.secondOfDay.addingReportingOverflow(seconds)
    guard !overflow else { throw .dateOutOfRange(start: date, by: seconds) }
    let rest = total % 86_400
    let days = total / 86_400 - (rest < 0 ? 1 : 0)
    return CivilMoment(try date.adding(days: days), ClockTime(secondOfDay: rest))
  }

  /// How many seconds later the other moment is; negative when it is earlier.
  public func seconds(until other: CivilMoment) -> Int {
    date.days(until: other.date) * 86_400 + other.time.secondOfDay - time.secondOfDay
  }
}

extension CivilMoment: Comparable, CustomStringConvertible {
  /// Whether the left moment comes first.
  public static func < (left: CivilMoment, right: CivilMoment) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }

  /// The moment in figures, `2025-11-17 10.15`.
  public var description: String { "\(date) \(time)" }

  /// The moment as the council prints it, `Rabu, 25 September 2024, 10.15 WITA`.
  public func text(_ style: CivilDate.Style = .long) -> String {
    "\(date.text(style)), \(time.text)"
  }
}
