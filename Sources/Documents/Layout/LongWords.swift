/// The words of a column that may be the widest.
enum LongWords {
  /// Longer ones, such as digests and addresses, may be broken.
  private static let longest = 24
  /// How many are measured; of words of nearly one length any may be the widest.
  private static let count = 4

  /// The longest words of some texts, none of them twice.
  ///
  /// - Complexity: O(characters).
  static func of(_ texts: some Sequence<String>) -> [String] {
    var found: [(word: Substring, length: Int)] = []
    for text in texts {
      for word in text.split(whereSeparator: \.isWhitespace) {
        let length = word.count
        guard length <= longest, length > found.last?.length ?? 0 || found.count < count,
          !found.contains(where: { $0.word == word })
        else { continue }
        let place = found.firstIndex { $0.length < length } ?? found.endIndex
        found.insert((word, length), at: place)
        if found.count > count { found.removeLast() }
      }
    }
    return found.map { String($0.word) }
  }
}
