/// How often every n-gram of a text was seen.
struct NGramCounts {
  /// One order; counts are sums of the sentences' weights.
  struct Level {
    var counts: [Double] = []
    /// The same n-gram without its first word, in the level below.
    var suffixes: [UInt32] = []
    /// True for what stands at the beginning of a sentence.
    var isInitial: [Bool] = []
  }
  private struct Occurrence {
    let key: UInt64
    let position: Int32
  }

  private(set) var trie: NGramTrie
  private(set) var levels: [Level] = []

  /// Counts the n-grams up to an order; none crosses a sentence's end.
  ///
  /// - Complexity: O(order x tokens x log tokens), some 40 bytes a token.
  init(_ text: NumberedText, vocabulary: MixedVocabulary, order: Int) {
    let size = vocabulary.words.count
    trie = NGramTrie(vocabularyCount: size)
    var first = Level(
      counts: [Double](repeating: 0, count: size), isInitial: [Bool](repeating: false, count: size))
    for (token, weight) in zip(text.tokens, text.weights) {
      first.counts[Int(token)] += Double(weight)
    }
    first.isInitial[Int(vocabulary.begin)] = true
    levels = [first]
    var ending = text.tokens
    for level in 1..<max(order, 1) { ending = count(text, level: level, shorter: ending) }
  }

  /// Adds a level; `shorter` has the n-gram one word shorter that ends at each token.
  private mutating func count(
    _ text: NumberedText, level: Int, shorter: [UInt32]
  ) -> [UInt32] {
    var found: [Occurrence] = []
    found.reserveCapacity(text.tokens.count)
    for at in text.tokens.indices where Int(text.places[at]) >= level {
      found.append(
        Occurrence(
          key: UInt64(shorter[at - 1]) << 32 | UInt64(text.tokens[at]), position: Int32(at)))
    }
    found.sort { ($0.key, $0.position) < ($1.key, $1.position) }
    var ending = [UInt32](repeating: 0, count: shorter.count)
    var words: [UInt32] = []
    var parents: [UInt32] = []
    var result = Level()
    var previous: UInt64?
    for occurrence in found {
      let at = Int(occurrence.position)
      if occurrence.key != previous {
        let parent = Int(occurrence.key >> 32)
        words.append(UInt32(truncatingIfNeeded: occurrence.key))
        parents.append(UInt32(parent))
        result.counts.append(0)
        result.suffixes.append(shorter[at])
        result.isInitial.append(levels[level - 1].isInitial[parent])
        previous = occurrence.key
      }
      result.counts[words.count - 1] += Double(text.weights[at])
      ending[at] = UInt32(words.count - 1)
    }
    var children: [UInt32] = []
    children.reserveCapacity(trie.count(level - 1) + 1)
    var next = 0
    for parent in 0..<trie.count(level - 1) {
      children.append(UInt32(next))
      while next < parents.count, parents[next] == UInt32(parent) { next += 1 }
    }
    children.append(UInt32(next))
    trie.append(words: words, children: children)
    levels.append(result)
    return ending
  }
}
