import SidilanKit

/// What people type into a field.
enum PlainField {
  /// The text on one line without spaces at its ends; nil when nothing is left.
  static func text(_ text: String?) -> String? {
    guard let text else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The digits of a text that has only digits and separators.
  static func digits(_ text: String, separators: Set<Character> = [" ", "-", "."]) -> String? {
    let kept = text.filter { !separators.contains($0) }
    guard !kept.isEmpty, kept.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return kept
  }

  /// Whether a text can be a code: lower-case letters, digits and hyphens.
  static func isCode(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d
      }
  }

  /// Whether a text can be the code of a member or an employee: a letter and one to four digits.
  static func isNumberedCode(_ text: String, letter: Character) -> Bool {
    text.first == letter && (2...5).contains(text.utf8.count)
      && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}
