/// Numbers as Indonesians say them.
package enum IndonesianNumber {
  private static let digits = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
  ]
  private static let scales: [(value: Int, name: String)] = [
    (1_000_000_000_000, "triliun"), (1_000_000_000, "miliar"), (1_000_000, "juta"), (1000, "ribu"),
  ]
  /// The months from January, in small letters.
  package static let months = [
    "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
    "oktober", "november", "desember",
  ]
  /// Whole numbers with more digits are read digit by digit.
  private static let mostDigits = 15
  /// The most digits that are read one by one; nobody reads more.
  private static let mostSpelled = 20

  /// A whole number in words: 1234 is `seribu dua ratus tiga puluh empat`.
  package static func cardinal(_ number: Int) -> String {
    switch number {
    case ..<0: return "minus " + cardinal(-number)
    case ..<10: return digits[number]
    case 10: return "sepuluh"
    case 11: return "sebelas"
    case ..<20: return digits[number - 10] + " belas"
    case ..<100: return digits[number / 10] + " puluh" + tail(number % 10)
    case ..<200: return "seratus" + tail(number - 100)
    case ..<1000: return digits[number / 100] + " ratus" + tail(number % 100)
    case ..<2000: return "seribu" + tail(number - 1000)
    default: break
    }
    for scale in scales where number >= scale.value {
      return "\(cardinal(number / scale.value)) \(scale.name)" + tail(number % scale.value)
    }
    return ""
  }

  /// The rest of a number, nothing for zero.
  private static func tail(_ number: Int) -> String {
    number == 0 ? "" : " " + cardinal(number)
  }

  /// Digit by digit, as codes and telephone numbers are read.
  static func spelled(_ values: some Sequence<Int>) -> String {
    values.map { digits[$0] }.joined(separator: " ")
  }

  /// A number as it is printed, `1.250.000`, `2,5` or `007`, in words; empty when it is none.
  package static func printed(_ text: String) -> String {
    let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = values(parts[0].filter { $0 != "." })
    let fraction = parts.count > 1 ? values(parts[1]) : []
    guard let whole, !whole.isEmpty, let fraction else { return "" }
    let isCode = whole.count > mostDigits || whole.count > 1 && whole[0] == 0
    let words =
      isCode
      ? spelled(whole.prefix(mostSpelled)) : cardinal(whole.reduce(0) { $0 * 10 + $1 })
    return fraction.isEmpty ? words : words + " koma " + spelled(fraction)
  }

  /// The value of up to 18 digits, or 0.
  static func value(_ text: String) -> Int {
    (values(text) ?? []).prefix(18).reduce(0) { $0 * 10 + $1 }
  }

  /// The digits of a text, in any script; nil when something else is in it.
  private static func values(_ text: some StringProtocol) -> [Int]? {
    var values: [Int] = []
    for scalar in text.unicodeScalars {
      guard scalar.properties.generalCategory == .decimalNumber,
        let value = scalar.properties.numericValue
      else { return nil }
      values.append(Int(value))
    }
    return values
  }
}
