/// A person's name as it is printed, and the words of it that are spoken.
package struct PersonName: Hashable, Sendable {
  /// The name as it was printed, without spaces around it.
  package let printed: String
  /// The words of the name itself, lower case, without titles.
  package let words: [String]
  /// The title that is spoken before the name: `haji` or `hajah`.
  package let title: String?

  /// Takes a name apart; nil when nothing that could be spoken is left.
  ///
  /// What stands behind the first comma is a row of degrees, and so is not part of the name.
  package init?(_ text: String) {
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let head = trimmed.prefix { $0 != "," && $0 != "(" }
    var words: [String] = []
    var title: String?
    for word in head.split(whereSeparator: { $0 == " " || $0 == "/" }) {
      // `H.Abdulloh` without a space between.
      var word = word
      if let stop = word.firstIndex(of: "."), words.isEmpty, !Titles.isTitle(word),
        Titles.isTitle(word[...stop]), word[stop...].contains(where: \.isLetter)
      {
        title = title ?? Titles.spoken[word[..<stop].lowercased()]
        word = word[word.index(after: stop)...]
      }
      if Titles.isTitle(word) {
        title = title ?? Titles.spoken[word.filter(\.isLetter).lowercased()]
      } else {
        words += PrintedText.tokens(of: String(word).replacing("\u{2019}", with: "'"))
      }
    }
    guard words.contains(where: { $0.count > 1 }) else { return nil }
    printed = trimmed
    self.words = words
    self.title = title
  }

  /// How a council speaks of the person: short sentences around the name.
  package var sentences: [[String]] {
    let forms = title == "hajah" ? ["ibu"] : title == "haji" ? ["bapak"] : ["bapak", "ibu"]
    var sentences = [words, ["saudara"] + words, ["yang", "terhormat"] + words]
    sentences += forms.map { [$0] + words }
    if let title {
      sentences += [["saudara", title] + words, [forms[0], title] + words]
    }
    return sentences
  }
}
