import SidilanKit

/// A month of a year.
struct CalendarMonth: Hashable, Sendable, CustomStringConvertible {
  /// Its first day.
  let first: CivilDate

  /// The month of a day.
  init(of day: CivilDate) {
    first = day.firstOfMonth
  }

  /// Reads `2025-11`, `11-2025`, `11/2025` and `November 2025`.
  ///
  /// - Throws: `AgendaError.unreadableMonth`.
  init(parsing text: String) throws {
    let shortened = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for candidate in [shortened + "-01", "1 " + shortened, "1-" + shortened, "1/" + shortened] {
      // Whichever form it is not, the text itself is reported below.
      if let day = try? CivilDate(parsing: candidate), day.day == 1 {
        first = day
        return
      }
    }
    throw AgendaError.unreadableMonth(text)
  }

  /// Its last day.
  var last: CivilDate { first.lastOfMonth }

  /// All its days in order.
  var days: [CivilDate] {
    (0..<first.days(through: last)).compactMap { CivilDate(dayNumber: first.dayNumber + $0) }
  }

  /// `2025-11`.
  var description: String { String(first.description.prefix(7)) }

  /// `November 2025`.
  func text(_ language: Language) -> String {
    let full = first.text(.medium, PrintLanguage(rawValue: language.rawValue) ?? .indonesian)
    return String(full.drop { $0 != " " }.dropFirst())
  }
}

extension PluginContext {
  /// The month that is typed, also `bulan-ini`, or a day of it.
  func month(_ text: String) throws -> CalendarMonth {
    if ["bulan-ini", "this-month"].contains(text.lowercased()) {
      return CalendarMonth(of: try today())
    }
    // What is neither a day nor a month is reported as no month.
    if let day = try? date(text) { return CalendarMonth(of: day) }
    return try CalendarMonth(parsing: text)
  }
}
