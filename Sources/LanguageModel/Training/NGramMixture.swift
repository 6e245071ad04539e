import Foundation

/// A back-off model that stands for the weighted mean of a general model and that of a text.
///
/// It lists every n-gram that one of the two lists, with the mixed probability of both, each evaluated with its own
/// back-off. Its own back-off weights are computed anew, so that the probabilities after every history sum to one.
/// - Source: static interpolation as in Stolcke, SRILM (2002).
package struct NGramMixture: Sendable {
  private let vocabulary: [String]
  private(set) var trie: NGramTrie
  /// p(word | history) of each n-gram.
  private(set) var probabilities: [[Double]] = []
  /// What a shorter history's probability is multiplied with; for every level below the last.
  private(set) var backOffs: [[Double]] = []
  /// Each n-gram without its first word, as a history, or the longest end of it that is listed.
  private var suffixes: [[NGramPlace]] = []

  /// Mixes two models; the result is of the general model's order.
  ///
  /// - Parameter weight: the text's share, 0 to 1.
  /// - Complexity: O(n log n) for the n-grams of both; some 60 bytes each.
  package init(_ scorer: MixedScorer, weight: Double) {
    vocabulary = scorer.vocabulary.words
    trie = NGramTrie(vocabularyCount: vocabulary.count)
    var builder = MixtureLevel(parentCount: 1)
    var sum = 0.0
    for word in vocabulary.indices {
      let (general, text, state) = scorer.score(MixedScorer.empty, UInt32(word))
      let mixed = weight * text + (1 - weight) * general
      builder.add(
        word: UInt32(word), probability: mixed, suffix: .empty,
        state: MixedScorer.State(general: state.general, text: state.text),
        general: Self.index(scorer.vocabulary.general[word]), text: word)
      sum += mixed
    }
    builder.probabilities = builder.probabilities.map { $0 / sum }
    probabilities = [builder.probabilities]
    suffixes = [builder.suffixes]
    for level in 1..<max(scorer.general.order, 1) {
      builder = extend(builder, level: level, scorer, weight)
    }
  }

  private static func index(_ number: UInt32) -> Int {
    number == MixedVocabulary.absent ? -1 : Int(number)
  }

  /// Joins what both models list one word further on.
  private mutating func extend(
    _ shorter: MixtureLevel, level: Int, _ scorer: MixedScorer, _ weight: Double
  ) -> MixtureLevel {
    var result = MixtureLevel(parentCount: shorter.probabilities.count)
    var weights = [Double](repeating: 1, count: shorter.probabilities.count)
    for parent in shorter.probabilities.indices {
      result.beginParent()
      let first = result.probabilities.count
      var listed = 0.0
      var shorterSum = 0.0
      let state = MixedScorer.State(
        general: shorter.generalStates[parent], text: shorter.textStates[parent])
      let suffix = shorter.suffixes[parent]
      var union = UnionOfChildren(
        scorer, level: level, general: shorter.generalIndices[parent],
        text: shorter.textIndices[parent])
      while let (word, general, text) = union.next() {
        let (theirs, ours, next) = scorer.score(state, word)
        let mixed = weight * ours + (1 - weight) * theirs
        let lower = score(suffix, word)
        listed += mixed
        shorterSum += lower.probability
        result.add(
          word: word, probability: mixed, suffix: lower.found, state: next, general: general,
          text: text)
      }
      guard result.probabilities.count > first else { continue }
      weights[parent] = result.close(from: first, listed: listed, shorter: shorterSum)
    }
    result.beginParent()
    trie.append(words: result.words, children: result.children)
    probabilities.append(result.probabilities)
    suffixes.append(result.suffixes)
    backOffs.append(weights)
    return result
  }

  /// The probability that `word` follows, and the longest listed n-gram of an end of `history` and it.
  func score(
    _ history: NGramPlace, _ word: UInt32
  ) -> (probability: Double, found: NGramPlace) {
    var history = history
    var backOff = 1.0
    while !history.isEmpty {
      if let found = trie.child(history.level, history.index, word) {
        return (
          backOff * probabilities[history.level + 1][found],
          NGramPlace(level: history.level + 1, index: found)
        )
      }
      backOff *= backOffs[history.level][history.index]
      history = suffixes[history.level][history.index]
    }
    return (
      backOff * probabilities[0][Int(word)], NGramPlace(level: 0, index: Int(word))
    )
  }

  /// The tables of the binary file.
  package func tables() -> NGramTables {
    NGramTables(
      vocabulary: vocabulary,
      levels: probabilities.indices.map { level in
        let count = trie.count(level)
        return NGramTables.Level(
          words: (0..<count).map { trie.word(level, $0) },
          probabilities: probabilities[level].map {
            NGramTables.quantised(probability: log(max($0, 1e-30)))
          },
          backOffs: level < backOffs.count
            ? backOffs[level].map { NGramTables.quantised(backOff: log(max($0, 1e-14))) }
            : [Int16](repeating: 0, count: count),
          children: level < trie.children.count ? trie.children[level] : [])
      })
  }
}
