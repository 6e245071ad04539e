import TextNormalization

/// The months in Roman figures, as letter numbers carry them.
public enum RomanMonth {
  /// `I` to `XII` for the month of a date.
  public static func text(of date: CivilDate) -> String { RomanNumeral.text(date.month) }

  /// The month 1...12 of `I` to `XII`; nil for anything else, small letters too.
  public static func number(_ text: String) -> Int? {
    RomanNumeral.value(text).flatMap { $0 <= 12 ? $0 : nil }
  }
}
