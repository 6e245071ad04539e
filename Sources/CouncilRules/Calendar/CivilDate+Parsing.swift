extension CivilDate {
  /// Reads a date that a person or a program wrote.
  ///
  /// Understood are `2025-11-17`, `17-11-2025`, `17/11/2025`, `17 November 2025`, `17 Nov. 2025`
  /// (Indonesian and English, any case), and each of the latter two after `Senin, `. Figures are
  /// day, month, year, as Indonesians write them; a year of two digits is refused.
  ///
  /// - Throws: `RuleError.unreadableDate` with the text when it is in none of these forms,
  ///   `.noSuchDate` when the calendar has no such day, `.wrongWeekday` when the weekday is another.
  public init(parsing text: String) throws(RuleError) {
    var rest = Substring(text).trimmed
    var named: Weekday?
    if let comma = rest.firstIndex(of: ",") {
      guard let weekday = Weekday(name: rest[..<comma].trimmed) else {
        throw .unreadableDate(text)
      }
      named = weekday
      rest = rest[rest.index(after: comma)...].trimmed
    }
    guard let (year, month, day) = Self.numbers(in: rest) else { throw .unreadableDate(text) }
    try self.init(year: year, month: month, day: day)
    if let named, named != weekday { throw .wrongWeekday(text: text, actual: weekday) }
  }

  /// Year, month and day as they stand in the text, not yet checked against the calendar.
  private static func numbers(in text: Substring) -> (Int, Int, Int)? {
    for mark in ["-", "/"] where text.contains(mark) {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 3 else { return nil }
      if mark == "-", parts[0].count == 4 {
        guard let year = number(parts[0], 4...4), let month = number(parts[1], 2...2),
          let day = number(parts[2], 2...2)
        else { return nil }
        return (year, month, day)
      }
      guard let day = number(parts[0], 1...2), let month = number(parts[1], 1...2),
        let year = number(parts[2], 4...4)
      else { return nil }
      return (year, month, day)
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 3, let day = number(words[0], 1...2),
      let month = MonthName.number(words[1]), let year = number(words[2], 4...4)
    else { return nil }
    return (year, month, day)
  }

  /// A number of ASCII digits, when there are as many as allowed.
  private static func number(_ text: Substring, _ length: ClosedRange<Int>) -> Int? {
    guard length.contains(text.utf8.count) else { return nil }
    return Digits.value(text).map(Int.init)
  }
}

extension CivilDate: Codable {
  /// Reads the ISO 8601 form, `2025-11-17`, and no other.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    let date = try CivilDate(parsing: text)
    // A stored date has one form only, so that equal dates are equal bytes.
    guard date.description == text else { throw RuleError.unreadableDate(text) }
    self = date
  }

  /// Writes the ISO 8601 form, `2025-11-17`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
