public import LanguageModel

/// Everything that decoders share, never changed: the tree of all words and the language model.
public final class SearchGraph: Sendable {
  /// Marks a word that the language model does not list.
  static let noWord = UInt32.max

  /// Names of the units, blank first.
  public let units: [String]
  /// Number of units, blank included.
  public var unitCount: Int { units.count }
  let tree: LexiconTree
  let words: [String]
  private let numbers: [String: UInt32]
  /// The language model's number of each word.
  let languageIds: [UInt32]
  /// The language model in use.
  public let language: NGramModel

  /// True when the lexicon has this word.
  ///
  /// - Complexity: O(1).
  public func contains(_ word: String) -> Bool { numbers[word] != nil }

  /// The number of a word of the lexicon.
  func number(of word: String) -> UInt32? { numbers[word] }

  /// How many words can be recognised.
  public var wordCount: Int { words.count }

  /// Builds the graph.
  ///
  /// - Complexity: O(n log n) for n pronunciations; a second for 150,000.
  public init(lexicon: Lexicon, language: NGramModel, units: [String]) {
    let ids = lexicon.words.map { language.wordId($0) ?? Self.noWord }
    words = lexicon.words
    numbers = Dictionary(uniqueKeysWithValues: zip(lexicon.words, UInt32(0)...))
    languageIds = ids
    self.language = language
    self.units = units
    tree = LexiconTree(
      count: lexicon.count, units: { lexicon.pronunciation($0) },
      word: { UInt32(lexicon.wordOf[$0]) },
      score: { word in
        ids[Int(word)] == Self.noWord
          ? language.unknownScore + Self.strangerScore : language.unigram(ids[Int(word)])
      })
  }

  func unitName(_ unit: UInt8) -> String {
    Int(unit) < units.count ? units[Int(unit)] : "?"
  }

  /// Added to the unknown word's score for a lexicon word that the language model does not list.
  static let strangerScore: Float = -4

  /// Logarithm of a word's probability after a history, and the new history.
  func score(_ state: NGramModel.State, _ word: UInt32) -> (Float, NGramModel.State) {
    let id = languageIds[Int(word)]
    if id != Self.noWord { return language.score(state, id) }
    let (score, next) = unknown(state)
    return (score + Self.strangerScore, next)
  }

  /// The score of any word that the language model does not know.
  func unknown(_ state: NGramModel.State) -> (Float, NGramModel.State) {
    language.unknown(after: state)
  }
}
