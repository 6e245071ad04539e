/// Text as it is compared: lower case, without punctuation, hyphens as spaces.
public enum ScoringText {
  /// The words of a text.
  public static func words(_ text: String) -> [String] {
    text.lowercased().split(whereSeparator: {
      !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’")
    })
    .map { String($0.replacing("’", with: "'")) }
    .filter { $0.contains(where: { $0.isLetter || $0.isNumber }) }
  }

  /// The characters of words, with single spaces between the words.
  public static func characters(_ words: [String]) -> [String] {
    Array(words.joined(separator: " ").map(String.init))
  }
}
