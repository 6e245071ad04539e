/// A day of the proleptic Gregorian calendar, without time or place.
///
/// - Range: 1 January 1900 to 31 December 2999; a day that does not exist cannot be made.
public struct CivilDate: Hashable, Sendable {
  /// The year, 1900...2999.
  public let year: Int
  /// The month, 1...12.
  public let month: Int
  /// The day of the month, 1...31.
  public let day: Int

  /// The years that dates may lie in.
  public static let years = 1900...2999

  /// Makes a date of its three numbers.
  ///
  /// - Throws: `RuleError.noSuchDate` when the calendar has no such day.
  public init(year: Int, month: Int, day: Int) throws(RuleError) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { throw .noSuchDate(year: year, month: month, day: day) }
    self.init(unchecked: year, month, day)
  }

  /// The date of a day number, or nil when it lies outside the years 1900...2999.
  ///
  /// - Units: days since 1 January 1970, which is 0.
  /// - Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), civil_from_days.
  public init?(dayNumber: Int) {
    guard (-25_567...376_199).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// A date whose numbers have been checked before.
  init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days since 1 January 1970, which is 0.
  ///
  /// - Source: Hinnant (2013), days_from_civil.
  public var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 25,567 days before day 0 lies 1 January 1900, a Monday.
    Weekday(rawValue: (dayNumber + 25_567) % 7 + 1) ?? .monday
  }

  /// The number of days of a month 1...12, or 0 for another number.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  /// Whether the year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CivilDate: Comparable {
  /// Whether the left day comes before the right one.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
