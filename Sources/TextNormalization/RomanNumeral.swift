/// Roman numerals in their usual form.
package enum RomanNumeral {
  private static let letters: [(value: Int, text: String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// The value of a numeral, or nil when it is not written in the usual form.
  package static func value(_ text: String) -> Int? {
    var rest = Substring(text)
    var total = 0
    for letter in letters {
      while rest.hasPrefix(letter.text), total < 4000 {
        rest = rest.dropFirst(letter.text.count)
        total += letter.value
      }
    }
    return rest.isEmpty && (1..<4000).contains(total) && Self.text(total) == text ? total : nil
  }

  /// The numeral of a whole number in 1..<4000; nothing for zero and below.
  package static func text(_ number: Int) -> String {
    var rest = number
    var text = ""
    for letter in letters {
      while rest >= letter.value {
        text += letter.text
        rest -= letter.value
      }
    }
    return text
  }
}
