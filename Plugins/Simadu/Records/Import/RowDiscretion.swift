import Foundation
import SidilanKit

/// Keeps personal numbers out of what is said about a row, in whichever column somebody wrote them.
enum RowDiscretion {
  /// Whether a text is, or holds, a number as long as a telephone number, a NIK or a NIP.
  static func isPersonalNumber(_ text: String) -> Bool {
    var run = 0
    for character in text {
      run = isDigit(character) ? run + 1 : 0
      if run >= 9 { return true }
    }
    return text.allSatisfy { isDigit($0) || " -.()+".contains($0) }
      && text.count(where: isDigit) > 8
  }

  /// A sentence about a row without the personal numbers that its cells hold.
  static func shown(_ sentence: Wording, about row: ImportedTable.Row) -> Wording {
    let hidden = row.cells.compactMap { PlainField.text($0) }.filter(isPersonalNumber)
    return Wording(
      hidden.reduce(sentence.indonesian, without), hidden.reduce(sentence.english, without))
  }

  private static func without(_ sentence: String, _ text: String) -> String {
    var rest = sentence
    while let range = rest.range(of: text, options: .caseInsensitive) {
      rest.replaceSubrange(range, with: "…")
    }
    return rest
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
