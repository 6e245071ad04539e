public import Foundation

/// Waktu Indonesia Tengah, the clock of Balikpapan: eight hours before UTC, without summer time.
public enum WITA {
  /// How far the clock is ahead of UTC, in seconds.
  public static let secondsAheadOfUTC = 28_800

  /// Day and time of an instant on this clock; parts of a second are cut off.
  ///
  /// - Throws: `RuleError.instantOutOfRange` outside the years 1900...2999, also for no number.
  public static func moment(at instant: Date) throws(RuleError) -> CivilMoment {
    let seconds = instant.timeIntervalSince1970
    // The bound keeps the conversion to a whole number from trapping; the calendar's is narrower.
    guard seconds.isFinite, abs(seconds) < 1e12 else { throw .instantOutOfRange(seconds: seconds) }
    let local = Int(seconds.rounded(.down)) + secondsAheadOfUTC
    let secondOfDay = (local % 86_400 + 86_400) % 86_400
    guard let date = CivilDate(dayNumber: (local - secondOfDay) / 86_400) else {
      throw .instantOutOfRange(seconds: seconds)
    }
    return CivilMoment(date, ClockTime(secondOfDay: secondOfDay))
  }

  /// The instant of a day and time on this clock.
  public static func instant(of moment: CivilMoment) -> Date {
    let seconds =
      moment.date.dayNumber * 86_400 + moment.time.secondOfDay - secondsAheadOfUTC
    return Date(timeIntervalSince1970: Double(seconds))
  }
}
