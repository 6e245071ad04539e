/// Words added while the program runs, and words and phrases that are expected.
///
/// Building one costs milliseconds for a thousand terms and leaves the shared graph as it is.
public struct TermOverlay: Sendable {
  /// One expected word, or a phrase that is said as one word.
  public struct Term: Sendable {
    /// The text to print.
    public let text: String
    /// Units of each way to say it; empty when the lexicon already knows the word.
    public let pronunciations: [[UInt8]]
    /// Added to its score; nil means the configuration's.
    public let boost: Float?

    /// Makes a term.
    public init(text: String, pronunciations: [[UInt8]], boost: Float?) {
      self.text = text
      self.pronunciations = pronunciations
      self.boost = boost
    }
  }

  /// Several words that are expected together.
  public struct Phrase: Sendable {
    /// The words, each of the lexicon or the text of a term of the same overlay.
    public let words: [String]
    /// Added for each word, and taken back when the phrase breaks off; nil means the configuration's.
    public let boost: Float?

    /// Makes a phrase.
    public init(words: [String], boost: Float?) {
      self.words = words
      self.boost = boost
    }
  }

  /// Marks the number of an added word in a phrase.
  static let addedMark: UInt32 = 1 << 31

  let tree: LexiconTree?
  let texts: [String]
  /// Added to each added word's score; nil for the configuration's boost.
  let boosts: [Float?]
  let phrases: PhraseGraph

  /// An overlay without terms.
  public static let empty = TermOverlay(terms: [], graph: nil)

  /// Builds the overlay; phrases with a word that nobody knows are left out.
  ///
  /// - Complexity: O(n log n) for n terms.
  public init(terms: [Term], phrases: [Phrase] = [], graph: SearchGraph?) {
    var texts: [String] = []
    var boosts: [Float?] = []
    var entries: [(units: [UInt8], word: UInt32)] = []
    var expected: [(words: [UInt32], reward: PhraseGraph.Reward)] = []
    var added: [String: UInt32] = [:]
    for term in terms {
      let usable = term.pronunciations.filter { pronunciation in
        (1...64).contains(pronunciation.count)
          && pronunciation.allSatisfy { $0 > 0 && Int($0) < graph?.unitCount ?? 0 }
      }
      if !usable.isEmpty {
        entries += usable.map { ($0, UInt32(texts.count)) }
        added[term.text] = UInt32(texts.count)
        texts.append(term.text)
        boosts.append(term.boost)
      } else if let word = graph?.number(of: term.text) {
        expected.append(([word], Self.reward(term.boost)))
      }
    }
    for phrase in phrases {
      let words = phrase.words.compactMap { word in
        added[word].map { $0 | Self.addedMark } ?? graph?.number(of: word)
      }
      if words.count == phrase.words.count { expected.append((words, Self.reward(phrase.boost))) }
    }
    self.texts = texts
    self.boosts = boosts
    self.phrases = PhraseGraph(expected)
    tree =
      entries.isEmpty
      ? nil
      : LexiconTree(
        count: entries.count, units: { entries[$0].units[...] }, word: { entries[$0].word },
        score: { _ in 0 })
  }

  private static func reward(_ boost: Float?) -> PhraseGraph.Reward {
    if let boost, boost.isFinite { return [min(max(boost, -1000), 1000), 0] }
    return [0, 1]
  }
}
