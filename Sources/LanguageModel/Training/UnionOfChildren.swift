/// Walks through the words that follow an n-gram in either model, in the order of their numbers.
struct UnionOfChildren {
  private let scorer: MixedScorer
  private let level: Int
  private var general: Range<Int>
  private var text: Range<Int>

  /// - Parameters:
  ///   - level: of the continuations, 1 for the second words of bigrams.
  ///   - general: the place of the n-gram in the general model, or -1.
  ///   - text: likewise in the text's.
  init(_ scorer: MixedScorer, level: Int, general: Int32, text: Int32) {
    self.scorer = scorer
    self.level = level
    self.general = general < 0 ? 0..<0 : scorer.general.tables.children(level - 1, Int(general))
    self.text = text < 0 ? 0..<0 : scorer.text.trie.children(level - 1, Int(text))
  }

  /// The next word and its places in the two models; -1 where it is not listed.
  mutating func next() -> (word: UInt32, general: Int, text: Int)? {
    let first = general.first.map {
      scorer.vocabulary.ofGeneral[Int(scorer.general.tables.word(level, $0))]
    }
    let second = text.first.map { scorer.text.trie.word(level, $0) }
    guard let word = first.map({ min($0, second ?? $0) }) ?? second else { return nil }
    var result = (word: word, general: -1, text: -1)
    if first == word { result.general = general.removeFirst() }
    if second == word { result.text = text.removeFirst() }
    return result
  }
}
