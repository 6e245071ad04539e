import TextNormalization

/// The languages that dates are printed in.
public enum PrintLanguage: String, Hashable, Sendable, Codable {
  case indonesian = "id"
  case english = "en"
}

extension CivilDate: CustomStringConvertible {
  /// How much of a date is printed.
  public enum Style: Hashable, Sendable {
    /// `Rabu, 25 September 2024`.
    case long
    /// `25 September 2024`.
    case medium
    /// `25-09-2024`, the same in every language.
    case short
  }

  /// The date as ISO 8601 writes it, `2024-09-25`.
  public var description: String {
    "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
  }

  /// The date as people read it.
  public func text(_ style: Style = .medium, _ language: PrintLanguage = .indonesian) -> String {
    switch style {
    case .long: "\(weekday.name(language)), \(text(.medium, language))"
    case .medium: "\(day) \(MonthName.text(month, language)) \(year)"
    case .short: "\(Self.twoDigits(day))-\(Self.twoDigits(month))-\(year)"
    }
  }

  /// The date as a berita acara opens with it.
  ///
  /// `hari Rabu tanggal dua puluh lima bulan September tahun dua ribu dua puluh empat`.
  public var spelledOut: String {
    "hari \(weekday.name()) tanggal \(IndonesianNumber.cardinal(day)) "
      + "bulan \(MonthName.text(month, .indonesian)) tahun \(IndonesianNumber.cardinal(year))"
  }

  /// Two digits, with a zero in front where needed.
  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
