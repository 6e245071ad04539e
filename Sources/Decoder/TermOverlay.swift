/// Words added while the program runs, and words of the lexicon that are expected.
///
/// Building one costs milliseconds for a thousand terms and leaves the shared graph as it is.
public struct TermOverlay: Sendable {
  /// One term: a word or a short phrase.
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

  let tree: LexiconTree?
  let texts: [String]
  /// Score of each added word, relative to the configuration's `addedWord`.
  let boosts: [Float?]
  /// Boosts of words that the lexicon has, by word.
  let known: [UInt32: Float?]

  /// An overlay without terms.
  public static let empty = TermOverlay(terms: [], graph: nil)

  /// Builds the overlay.
  ///
  /// - Complexity: O(n log n) for n terms, plus one pass over the lexicon's words.
  public init(terms: [Term], graph: SearchGraph?) {
    var texts: [String] = []
    var boosts: [Float?] = []
    var entries: [(units: [UInt8], word: UInt32)] = []
    var wanted: [String: Float?] = [:]
    for term in terms {
      let usable = term.pronunciations.filter { pronunciation in
        !pronunciation.isEmpty && pronunciation.count <= 64
          && pronunciation.allSatisfy { $0 > 0 && Int($0) < graph?.unitCount ?? 0 }
      }
      if usable.isEmpty {
        wanted[term.text] = term.boost
      } else {
        entries += usable.map { ($0, UInt32(texts.count)) }
        texts.append(term.text)
        boosts.append(term.boost)
      }
    }
    var known: [UInt32: Float?] = [:]
    if !wanted.isEmpty, let graph {
      for (index, word) in graph.words.enumerated() {
        if let boost = wanted[word] { known[UInt32(index)] = boost }
      }
    }
    self.texts = texts
    self.boosts = boosts
    self.known = known
    tree =
      entries.isEmpty
      ? nil
      : LexiconTree(
        count: entries.count, units: { entries[$0].units[...] }, word: { entries[$0].word },
        score: { _ in 0 })
  }
}
