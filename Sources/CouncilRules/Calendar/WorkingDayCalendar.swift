/// Which days are worked: those of the office's week that are no holiday.
public struct WorkingDayCalendar: Hashable, Sendable {
  /// The holidays.
  public let holidays: HolidayCalendar
  /// The office's weeks, the newest first.
  private let hours: [WorkingHours]

  /// Joins holidays and hours.
  ///
  /// - Parameter hours: the office's week and its earlier forms; each is valid until a newer begins.
  /// - Throws: `RuleError.parameterSetTwice` when two are valid from the same day.
  public init(_ holidays: HolidayCalendar, _ hours: [WorkingHours]) throws(RuleError) {
    // The book finds out what is there twice.
    _ = try ParameterBook(hours.map(\.parameters))
    self.holidays = holidays
    self.hours = hours.sorted { $0.parameters.validSince > $1.parameters.validSince }
  }

  /// The office's week that is valid on a day.
  ///
  /// - Throws: `RuleError.noWorkingHours`.
  public func hours(on date: CivilDate) throws(RuleError) -> WorkingHours {
    guard let found = hours.first(where: { $0.parameters.validSince <= date }) else {
      throw .noWorkingHours(on: date)
    }
    return found
  }

  /// The hours of a day, or nil when it is off.
  ///
  /// - Throws: `RuleError.noWorkingHours`, `.holidaysNotLoaded` and `.holidaysEstimated`; a Sunday
  ///   of a year that is not loaded is refused like any other day.
  public func workingDay(_ date: CivilDate) throws(RuleError) -> WorkingHours.Day? {
    let holiday = try holidays.holiday(on: date)
    let day = try hours(on: date).days[date.weekday]
    return holiday == nil ? day : nil
  }

  /// Whether the office works on a day.
  ///
  /// - Throws: as `workingDay`.
  public func isWorkingDay(_ date: CivilDate) throws(RuleError) -> Bool {
    try workingDay(date) != nil
  }

  /// The working day so many working days after a date, or before it when negative.
  ///
  /// The date itself is not counted, whether it is worked or not; of 0 days it is the date itself.
  ///
  /// - Throws: as `workingDay` for every day passed; `RuleError.dateOutOfRange`.
  /// - Complexity: linear in the number of days passed.
  public func adding(workingDays count: Int, to date: CivilDate) throws(RuleError) -> CivilDate {
    var current = date
    var left = count.magnitude
    while left > 0 {
      current = try current.adding(days: count < 0 ? -1 : 1)
      if try isWorkingDay(current) { left -= 1 }
    }
    return current
  }

  /// How many working days lie from one date through another, both counted; 0 in the wrong order.
  ///
  /// - Throws: as `workingDay` for every day passed.
  /// - Complexity: linear in the number of days.
  public func workingDays(
    from first: CivilDate, through last: CivilDate
  ) throws(RuleError) -> Int {
    var count = 0
    var current = first
    while current <= last {
      if try isWorkingDay(current) { count += 1 }
      // The last day of all years has no next one.
      if current == last { break }
      current = try current.adding(days: 1)
    }
    return count
  }

  /// The first working day that is not before a date.
  ///
  /// - Throws: as `workingDay`; `RuleError.dateOutOfRange`.
  public func firstWorkingDay(from date: CivilDate) throws(RuleError) -> CivilDate {
    try isWorkingDay(date) ? date : adding(workingDays: 1, to: date)
  }
}
