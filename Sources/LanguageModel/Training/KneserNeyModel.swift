import Foundation

/// Probabilities of a small text, interpolated down to the single word.
///
/// Words that the text does not hold have probability zero: the model is meant to be mixed with a general one.
/// A sentence of weight below one is discounted in proportion, so that its n-grams count as parts of a kind.
/// - Source: Kneser and Ney (1995) with one discount an order; Ney, Essen and Kneser (1994) for its estimate.
package struct KneserNeyModel: Sendable {
  static let discountRange = 0.4...0.9

  let trie: NGramTrie
  /// p(word | history) of every n-gram that was seen.
  private(set) var probabilities: [[Double]] = []
  /// What is left for all other words after each history, to be shared out as the shorter history says.
  private var remainders: [[Double]] = []
  private let suffixes: [[UInt32]]
  /// The history at the beginning of a sentence.
  let beginning: NGramPlace

  /// Estimates the model of a text.
  ///
  /// - Parameter order: the longest n-gram, 1 to 4.
  package init(_ text: NumberedText, vocabulary: MixedVocabulary, order: Int) {
    let counts = NGramCounts(text, vocabulary: vocabulary, order: order)
    trie = counts.trie
    suffixes = counts.levels.map(\.suffixes)
    beginning = order > 1 ? NGramPlace(level: 0, index: Int(vocabulary.begin)) : .empty
    for level in 0..<order { estimate(level, counts, begin: Int(vocabulary.begin)) }
  }

  private mutating func estimate(_ level: Int, _ counts: NGramCounts, begin: Int) {
    var adjusted = Self.adjusted(level, counts)
    if level == 0 {
      adjusted[begin] = 0
      let total = adjusted.reduce(0, +)
      probabilities = [adjusted.map { total > 0 ? $0 / total : 0 }]
      return
    }
    let discount = Self.discount(adjusted)
    var values = [Double](repeating: 0, count: adjusted.count)
    var left = [Double](repeating: 1, count: trie.count(level - 1))
    for history in left.indices {
      let children = trie.children(level - 1, history)
      let total = children.reduce(0) { $0 + adjusted[$1] }
      guard total > 0 else { continue }
      let taken = children.reduce(0) { $0 + discount * min(1, adjusted[$1]) }
      left[history] = taken / total
      for child in children {
        let shorter = probabilities[level - 1][Int(suffixes[level][child])]
        values[child] =
          (adjusted[child] - discount * min(1, adjusted[child])) / total + left[history] * shorter
      }
    }
    probabilities.append(values)
    remainders.append(left)
  }

  /// Counts of the longest n-grams; of shorter ones, how many different words came before.
  private static func adjusted(_ level: Int, _ counts: NGramCounts) -> [Double] {
    guard level + 1 < counts.levels.count else { return counts.levels[level].counts }
    let own = counts.levels[level]
    let longer = counts.levels[level + 1]
    var kinds = [Double](repeating: 0, count: own.counts.count)
    for (suffix, count) in zip(longer.suffixes, longer.counts) {
      kinds[Int(suffix)] += min(1, count)
    }
    for at in kinds.indices where own.isInitial[at] { kinds[at] = own.counts[at] }
    return kinds
  }

  /// The discount that the numbers of n-grams seen once and twice ask for.
  private static func discount(_ counts: [Double]) -> Double {
    let once = counts.count { $0.rounded() == 1 }
    let twice = counts.count { $0.rounded() == 2 }
    let value = Double(once) / Double(once + 2 * twice + 1)
    return min(max(value, discountRange.lowerBound), discountRange.upperBound)
  }

  /// The probability that `word` follows, and the history that then holds.
  func score(_ history: NGramPlace, _ word: UInt32) -> (probability: Double, next: NGramPlace) {
    var history = history
    var left = 1.0
    while !history.isEmpty {
      if let found = trie.child(history.level, history.index, word) {
        return (
          left * probabilities[history.level + 1][found], place(history.level + 1, found)
        )
      }
      left *= remainders[history.level][history.index]
      history = shortened(history)
    }
    return (left * probabilities[0][Int(word)], place(0, Int(word)))
  }

  private func shortened(_ history: NGramPlace) -> NGramPlace {
    history.level == 0
      ? .empty
      : NGramPlace(level: history.level - 1, index: Int(suffixes[history.level][history.index]))
  }

  /// An n-gram as a history, shortened when it is too long to be one.
  private func place(_ level: Int, _ index: Int) -> NGramPlace {
    if level + 1 < trie.order { return NGramPlace(level: level, index: index) }
    return level == 0 ? .empty : NGramPlace(level: level - 1, index: Int(suffixes[level][index]))
  }
}
