extension CivilDate {
  /// The date so many days later, or earlier when the number is negative.
  ///
  /// - Throws: `RuleError.dateOutOfRange` when the years 1900...2999 are left.
  public func adding(days: Int) throws(RuleError) -> CivilDate {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    guard !overflow, let date = CivilDate(dayNumber: number) else {
      throw .dateOutOfRange(start: self, by: days)
    }
    return date
  }

  /// The same day of the month so many months later, or that month's last day when it is shorter.
  ///
  /// - Throws: `RuleError.dateOutOfRange` when the years 1900...2999 are left.
  public func adding(months: Int) throws(RuleError) -> CivilDate {
    let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, count >= 0, Self.years.contains(count / 12) else {
      throw .dateOutOfRange(start: self, by: months)
    }
    let last = Self.length(ofMonth: count % 12 + 1, year: count / 12)
    return CivilDate(unchecked: count / 12, count % 12 + 1, min(day, last))
  }

  /// The same day so many years later; 29 February becomes 28 February in a common year.
  ///
  /// - Throws: `RuleError.dateOutOfRange` when the years 1900...2999 are left.
  public func adding(years: Int) throws(RuleError) -> CivilDate {
    let (target, overflow) = year.addingReportingOverflow(years)
    guard !overflow, Self.years.contains(target) else {
      throw .dateOutOfRange(start: self, by: years)
    }
    return CivilDate(unchecked: target, month, min(day, Self.length(ofMonth: month, year: target)))
  }

  /// How many days later the other date is; negative when it is earlier.
  public func days(until other: CivilDate) -> Int { other.dayNumber - dayNumber }

  /// How many days lie from this date through the other, both counted; 0 when it is earlier.
  ///
  /// 9 to 14 February are six days.
  public func days(through other: CivilDate) -> Int { max(0, days(until: other) + 1) }

  /// The first day of this month.
  public var firstOfMonth: CivilDate { CivilDate(unchecked: year, month, 1) }

  /// The last day of this month.
  public var lastOfMonth: CivilDate {
    CivilDate(unchecked: year, month, Self.length(ofMonth: month, year: year))
  }
}
