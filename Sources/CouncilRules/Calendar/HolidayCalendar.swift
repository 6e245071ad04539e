public import Foundation

/// The holidays of the years that have been loaded, and of no others.
public struct HolidayCalendar: Hashable, Sendable {
  private let years: [Int: HolidayYear]
  private let days: [CivilDate: Holiday]
  /// Whether years whose dates are only estimated may be used.
  public let allowsEstimates: Bool

  /// Puts years together.
  ///
  /// - Parameter allowsEstimates: whether years that are only estimated may be used, for planning;
  ///   a deadline ought not to rest on them.
  /// - Throws: `RuleError.holidaysLoadedTwice` when a year is given twice.
  public init(
    _ all: some Sequence<HolidayYear>, allowsEstimates: Bool = false
  ) throws(RuleError) {
    var years: [Int: HolidayYear] = [:]
    var days: [CivilDate: Holiday] = [:]
    for year in all {
      guard years[year.year] == nil else { throw .holidaysLoadedTwice(year: year.year) }
      years[year.year] = year
      for holiday in year.holidays { days[holiday.date] = holiday }
    }
    self.years = years
    self.days = days
    self.allowsEstimates = allowsEstimates
  }

  /// Reads one file for each year.
  ///
  /// - Throws: `RuleError.holidaysLoadedTwice`, and what reading a file throws.
  public init(files: [URL], allowsEstimates: Bool = false) throws(RuleError) {
    let years = try files.map { file throws(RuleError) in
      try HolidayYear(ParameterSet(file: file))
    }
    try self.init(years, allowsEstimates: allowsEstimates)
  }

  /// The holiday on a day, or nil when it is none.
  ///
  /// - Throws: `RuleError.holidaysNotLoaded` and `.holidaysEstimated` with the year.
  public func holiday(on date: CivilDate) throws(RuleError) -> Holiday? {
    _ = try year(date.year)
    return days[date]
  }

  /// A year that may be used.
  ///
  /// - Throws: `RuleError.holidaysNotLoaded` and `.holidaysEstimated` with the year.
  public func year(_ number: Int) throws(RuleError) -> HolidayYear {
    guard let year = years[number] else { throw .holidaysNotLoaded(year: number) }
    guard year.status == .settled || allowsEstimates else {
      throw .holidaysEstimated(year: number)
    }
    return year
  }

  /// The years that have been loaded, estimated ones too, in order.
  public var loadedYears: [Int] { years.keys.sorted() }
}
