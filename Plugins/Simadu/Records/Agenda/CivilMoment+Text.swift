import SidilanKit

extension CivilMoment {
  /// Reads a day and a time, `2025-11-17 09.00` or `"17 November 2025 09.00"`, also with `WITA` behind it.
  ///
  /// - Throws: `AgendaError.unreadableMoment`, and what the date or the time throws.
  init(words text: String) throws {
    var words = text.split(whereSeparator: \.isWhitespace)
    if words.last?.lowercased() == "wita" { words.removeLast() }
    guard words.count >= 2, let time = words.popLast() else {
      throw AgendaError.unreadableMoment(text)
    }
    try self.init(
      CivilDate(parsing: words.joined(separator: " ")), ClockTime(parsing: String(time)))
  }

  /// The moment in the one form in which it is stored, so that texts sort as moments do; seconds are cut off.
  var stored: String {
    "\(date) \(String(time.description.prefix(5)))"
  }
}

extension PluginContext {
  /// The moment now in WITA.
  func moment() throws -> CivilMoment { try WITA.moment(at: now()) }

  /// A date or, without one, today.
  func day(_ text: String?) throws -> CivilDate { try text.map { try date($0) } ?? today() }

  /// The moment that is typed, on a day that may be `hari-ini`.
  func moment(_ text: String) throws -> CivilMoment {
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2, let day = try? date(words[0]) else {
      // Dates in words hold spaces; whatever is wrong with the text is said there.
      return try CivilMoment(words: text)
    }
    return try CivilMoment(words: "\(day) \(words[1])")
  }
}
