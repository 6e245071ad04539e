import Foundation

/// A back-off n-gram model of order 1 to 3, mapped into memory and shared by all decoders.
///
/// Every table is checked when the file is opened, so that no look-up can leave it.
/// - Source: back-off as in Katz (1987): p(w | h) = p*(w | h) when listed, else b(h) p(w | h').
public final class NGramModel: Sendable {
  /// What the model remembers of the words before: a node of the tables.
  ///
  /// 0 is the empty history, 1 + w the word w, 1 + V + i the i-th bigram.
  public typealias State = UInt32

  /// The empty history.
  public static let emptyState: State = 0
  /// The word of sentence beginnings, ends, and of words that are not in the model.
  static let beginMark = "<s>"
  static let endMark = "</s>"
  static let unknownMark = "<unk>"

  let tables: TableReader
  /// The number of words, marks included.
  public var vocabularyCount: Int { tables.counts[0] }
  /// The longest n-gram.
  public var order: Int { tables.counts.count }
  /// How many n-grams there are of each order.
  public var counts: [Int] { tables.counts }
  /// The history at the beginning of a sentence.
  public let beginState: State
  private let end: UInt32?
  /// The word that stands for all words that are not in the model.
  public let unknownWord: UInt32?
  /// Logarithm of the probability of a word that is not in the model.
  public let unknownScore: Float

  /// Opens a binary file.
  ///
  /// - Throws: `LanguageModelError` with the table that does not hold.
  /// - Complexity: O(file) once, to check it.
  public convenience init(path: String) throws(LanguageModelError) {
    try self.init(file: MappedFile(path: path))
  }

  /// Uses the bytes of a binary file.
  public convenience init(bytes: [UInt8]) throws(LanguageModelError) {
    try self.init(file: MappedFile(copying: bytes))
  }

  private init(file: MappedFile) throws(LanguageModelError) {
    let tables = try TableReader(file: file)
    self.tables = tables
    end = tables.wordId(Self.endMark)
    let unknown = tables.wordId(Self.unknownMark)
    unknownWord = unknown
    beginState = tables.wordId(Self.beginMark).map { 1 + $0 } ?? Self.emptyState
    unknownScore = unknown.map { tables.probability(0, Int($0)) } ?? -18
  }

  /// The number of a word, or nil when the model does not know it.
  ///
  /// - Complexity: O(log vocabulary).
  public func wordId(_ word: String) -> UInt32? {
    tables.wordId(word)
  }

  /// Logarithm of a word's probability without any history.
  public func unigram(_ word: UInt32) -> Float {
    tables.probability(0, Int(word))
  }

  /// Logarithm of the probability that `word` follows, and the history that then holds.
  ///
  /// - Precondition: the state came from this model and the word from `wordId`.
  /// - Complexity: O(log successors) for each order backed off.
  public func score(_ state: State, _ word: UInt32) -> (logProbability: Float, next: State) {
    let vocabulary = UInt32(vocabularyCount)
    var backOff: Float = 0
    var state = state
    var next: State?
    if state > vocabulary {  // a bigram u v
      let bigram = Int(state - vocabulary - 1)
      let history = tables.word(1, bigram)
      if let found = tables.child(1, bigram, word) {
        return (tables.probability(2, found), following(history, word))
      }
      backOff += tables.backOff(1, bigram)
      state = 1 + history
    }
    if state > 0, order >= 2 {  // a word v
      let history = Int(state - 1)
      if let found = tables.child(0, history, word) {
        next = order >= 3 ? 1 + vocabulary + UInt32(found) : 1 + word
        return (backOff + tables.probability(1, found), next ?? 1 + word)
      }
      backOff += tables.backOff(0, history)
    }
    return (backOff + tables.probability(0, Int(word)), order >= 2 ? 1 + word : 0)
  }

  /// The longest history that ends in these two words.
  private func following(_ history: UInt32, _ word: UInt32) -> State {
    guard let bigram = tables.child(0, Int(history), word) else { return 1 + word }
    return 1 + UInt32(vocabularyCount) + UInt32(bigram)
  }

  /// Logarithm of the probability that the sentence ends here; 0 when the model has no end mark.
  public func endScore(_ state: State) -> Float {
    end.map { score(state, $0).logProbability } ?? 0
  }
}
