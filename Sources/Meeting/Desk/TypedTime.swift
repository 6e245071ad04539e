import CouncilRules

/// A time that somebody typed, on the meeting's day or after midnight.
enum TypedTime {
  /// The clock of a typed time.
  ///
  /// `10.15` is of the meeting's day; once the meeting was opened, a time of day before the opening is of the next
  /// day, as long as no meeting lasts that long.
  ///
  /// - Parameters:
  ///   - opened: the opening on the clock of day, milliseconds.
  ///   - now: milliseconds.
  /// - Throws: `MeetingError.inFuture`, `.beforeOpening`; `RuleError` for a text that is no time.
  static func clock(
    _ text: String, meeting: Meeting, opened: Int64?, rules: MeetingRules, now: Int64
  ) throws -> EventClock {
    let moment = try moment(text, meeting, opened, rules)
    let wall = MachineClock.milliseconds(WITA.instant(of: moment))
    guard wall <= now else { throw MeetingError.inFuture(moment) }
    return EventClock(wall: wall)
  }

  private static func moment(
    _ text: String, _ meeting: Meeting, _ opened: Int64?, _ rules: MeetingRules
  ) throws -> CivilMoment {
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.count > 1, let day = try? CivilDate(parsing: String(words[0])) {
      return CivilMoment(day, try ClockTime(parsing: words.dropFirst().joined(separator: " ")))
    }
    let time = try ClockTime(parsing: text)
    let first = CivilMoment(meeting.date, time)
    guard let opened else { return first }
    let opening = try WITA.moment(at: MachineClock.date(opened))
    // The second that was opened in is not before the opening.
    let beginning = CivilMoment(
      opening.date, try ClockTime(hour: opening.time.hour, minute: opening.time.minute))
    var moment = CivilMoment(opening.date, time)
    if moment < beginning { moment = CivilMoment(try opening.date.adding(days: 1), time) }
    guard beginning.seconds(until: moment) <= rules.longestHours * 3600 else {
      throw MeetingError.beforeOpening(first, opened: opening)
    }
    return moment
  }
}
