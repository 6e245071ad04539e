/// Compares names as people print them: case, marks, spaces and titles do not count.
enum PrintedName {
  /// The letters and digits of a text in lower case.
  static func key(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]

  /// The words of a text in lower case; numbers in figures and without zeros, also those up to ten in Roman ones.
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).map { word in
      if let number = Int(word) { return String(number) }
      if let place = romans.firstIndex(of: word) { return String(place + 1) }
      return word
    }
  }

  /// The keys under which a body may be looked for: its code, its name, and its name before a colon.
  static func keys(ofBody code: String, _ name: String) -> Set<String> {
    let short = name.split(separator: ":", maxSplits: 1).first.map(String.init) ?? name
    return Set([code, name, short].map { words($0).joined() })
  }

  /// The keys under which a person may be looked for: the whole text, and the name without titles.
  ///
  /// Titles are what stands after the first comma, and words in front that end with a point.
  static func keys(ofPerson text: String) -> [String] {
    let whole = key(text)
    let name = text.split(separator: ",", maxSplits: 1).first.map(String.init) ?? text
    let plain = key(
      name.split(whereSeparator: \.isWhitespace).drop { $0.hasSuffix(".") }.joined())
    return plain.isEmpty || plain == whole ? [whole] : [whole, plain]
  }
}
