import TextNormalization

/// The months' names, in and out.
enum MonthName {
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  /// Abbreviations and old spellings beside the full names and their first three letters.
  private static let others = [
    "pebruari": 2, "peb": 2, "agt": 8, "ags": 8, "agust": 8, "sept": 9, "nop": 11, "nopember": 11,
  ]

  /// The name of month 1...12 with a capital letter.
  static func text(_ month: Int, _ language: PrintLanguage) -> String {
    if language == .english { return english[month - 1] }
    let name = IndonesianNumber.months[month - 1]
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The month 1...12 of a name or abbreviation in Indonesian or English, any case.
  static func number(_ text: some StringProtocol) -> Int? {
    var name = text.lowercased()
    if name.hasSuffix("."), name.count > 3 { name.removeLast() }
    if let month = others[name] { return month }
    return (1...12).first { month in
      [PrintLanguage.indonesian, .english].contains { language in
        let full = Self.text(month, language).lowercased()
        return full == name || name.count == 3 && full.hasPrefix(name)
      }
    }
  }
}
