extension WorkingDayCalendar {
  /// The working day on which something counts as received.
  ///
  /// That is the day itself when it came in on a working day no later than the hour of the data
  /// (15.30 exactly is in time), otherwise the next working day: what comes on Friday evening, on
  /// Saturday or on a holiday has come on Monday.
  ///
  /// - Throws: as `workingDay`.
  public func dayOfReceipt(of moment: CivilMoment) throws(RuleError) -> CivilDate {
    let isInTime = moment.time <= (try hours(on: moment.date).lastReceipt)
    if isInTime, try isWorkingDay(moment.date) { return moment.date }
    return try adding(workingDays: 1, to: moment.date)
  }

  /// When a limit ends for what was received at a moment.
  ///
  /// - Working days are counted from the day after the day of receipt.
  /// - Calendar days are counted from the day after the date of the moment, at whatever hour; the
  ///   last day stays where it falls, on a holiday too.
  /// - Hours run from the moment itself, through nights and holidays.
  /// - Throws: as `workingDay` for working days; `RuleError.dateOutOfRange`.
  public func deadline(
    _ limit: TimeLimit, received moment: CivilMoment
  ) throws(RuleError) -> Deadline {
    switch limit.unit {
    case .workingDays:
      let receipt = try dayOfReceipt(of: moment)
      return .day(try adding(workingDays: limit.count, to: receipt))
    case .calendarDays: return .day(try moment.date.adding(days: limit.count))
    case .hours: return .moment(try moment.adding(seconds: limit.count * 3600))
    }
  }

  /// The last day on which something may be done that must be done so long before a date.
  ///
  /// Three days before 9 February is 6 February.
  ///
  /// - Throws: `RuleError.wrongUnit` for hours; as `workingDay`; `RuleError.dateOutOfRange`.
  public func lastDay(_ limit: TimeLimit, before date: CivilDate) throws(RuleError) -> CivilDate {
    switch limit.unit {
    case .workingDays: try adding(workingDays: -limit.count, to: date)
    case .calendarDays: try date.adding(days: -limit.count)
    case .hours: throw .wrongUnit(limit: limit.name, unit: limit.unit)
    }
  }

  /// Minutes of office time between two moments, rounded down.
  ///
  /// Only the time between opening and closing of working days counts. The break is not taken off,
  /// because the rule gives its length and not its hour.
  ///
  /// - Throws: `RuleError.endBeforeStart`; as `workingDay` for every day passed.
  /// - Complexity: linear in the number of days.
  public func officeMinutes(
    from start: CivilMoment, to end: CivilMoment
  ) throws(RuleError) -> Int {
    guard start <= end else { throw .endBeforeStart(start: start, end: end) }
    var seconds = 0
    var date = start.date
    while true {
      if let day = try workingDay(date) {
        let from = date == start.date ? max(start.time, day.opening) : day.opening
        let to = date == end.date ? min(end.time, day.closing) : day.closing
        seconds += max(0, to.secondOfDay - from.secondOfDay)
      }
      guard date < end.date else { return seconds / 60 }
      date = try date.adding(days: 1)
    }
  }
}
