/// Dates of spreadsheets: days since the end of 1899, or since 1904.
enum SheetDate {
  /// What a style makes of a number.
  enum Kind {
    case number, date, time
  }

  /// The kind of a format that is not written out in the file (ISO 29500-1, 18.8.30).
  static func kind(builtIn id: Int) -> Kind {
    switch id {
    case 14...17, 22, 27...36, 50...58: .date
    case 18...21: .time
    default: .number
    }
  }

  /// The kind of a format code such as `dd/mm/yyyy` or `[$-421]d mmmm yyyy;@`.
  static func kind(code: String) -> Kind {
    var letters = ""
    var isQuoted = false
    var isBracketed = false
    var skips = false
    for character in code {
      if skips {
        skips = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if isBracketed {
        isBracketed = character != "]"
      } else {
        switch character {
        case "\"": isQuoted = true
        case "[": isBracketed = true
        case "\\", "_", "*": skips = true
        case ";": return kind(letters: letters)
        default: letters.append(character)
        }
      }
    }
    return kind(letters: letters)
  }

  private static func kind(letters: String) -> Kind {
    let letters = letters.lowercased()
    // "General", and numbers of any kind.
    if letters.contains("general") || letters.contains(where: { "0#?".contains($0) }) {
      // Seconds may have decimals: ss.000.
      guard letters.contains("ss") else { return .number }
    }
    if letters.contains(where: { "yd".contains($0) }) || letters.contains("mmm") { return .date }
    if letters.contains(where: { "hs".contains($0) }) { return .time }
    return .number
  }

  /// A serial number as an ISO date, time, or both; nil for what no calendar has.
  static func text(_ number: String, _ kind: Kind, from1904: Bool) -> String? {
    guard kind != .number, let serial = Double(number), serial >= 0, serial < 2_958_466 else {
      return nil
    }
    var days = Int(serial)
    var seconds = Int(((serial - Double(days)) * 86_400).rounded())
    if seconds == 86_400 {
      days += 1
      seconds = 0
    }
    let time = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map(twoDigits)
      .joined(separator: ":")
    if kind == .time, days == 0 { return time }
    guard let date = date(days, from1904: from1904) else { return nil }
    return seconds == 0 && kind == .date ? date : "\(date)T\(time)"
  }

  private static func date(_ serial: Int, from1904: Bool) -> String? {
    // Days since 1970: day 25569 of the one count, 24107 of the other. The first counts a 29 February 1900
    // that never was (60), so that days before it are one off.
    if !from1904, serial == 60 || serial == 0 { return nil }
    let days = from1904 ? serial - 24_107 : serial - 25_569 + (serial < 60 ? 1 : 0)
    // Civil date of a day (Howard Hinnant, "chrono-compatible low-level date algorithms", 2013).
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
