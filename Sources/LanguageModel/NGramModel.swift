import Foundation

/// A back-off n-gram model of order 1 to 4, mapped into memory and shared by all decoders.
///
/// Every table is checked when the file is opened, so that no look-up can leave it.
/// - Source: back-off as in Katz (1987): p(w | h) = p*(w | h) when listed, else b(h) p(w | h').
public final class NGramModel: Sendable {
  /// What the model remembers of the words before: an n-gram of its tables.
  ///
  /// 0 is the empty history, then come the words, the bigrams and the trigrams. A history that cannot
  /// change any score is shortened to one that can, so that equal futures have equal states.
  public typealias State = UInt32

  /// The empty history.
  public static let emptyState: State = 0
  static let beginMark = "<s>"
  static let endMark = "</s>"
  static let unknownMark = "<unk>"
  /// Score of an unknown word when the model has no mark for it.
  static let strangerScore: Float = -18

  let tables: TableReader
  /// The first state of each order's n-grams; one entry for each order below the last.
  private let base: [UInt32]
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
    var base: [UInt32] = []
    var first = 1
    for count in tables.counts.dropLast() {
      guard first + count <= Int(UInt32.max) else { throw .binaryHeader }
      base.append(UInt32(first))
      first += count
    }
    self.base = base
    end = tables.wordId(Self.endMark)
    let unknown = tables.wordId(Self.unknownMark)
    unknownWord = unknown
    unknownScore = unknown.map { tables.probability(0, Int($0)) } ?? Self.strangerScore
    let begin = tables.wordId(Self.beginMark)
    beginState = base.isEmpty ? Self.emptyState : begin.map { 1 + $0 } ?? Self.emptyState
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
    var context = history(state)
    var backOff: Float = 0
    while context.order > 0 {
      if let found = tables.child(context.order - 1, context.index, word) {
        let logProbability = backOff + tables.probability(context.order, found)
        return (logProbability, next(after: context, word, found: found))
      }
      backOff += tables.backOff(context.order - 1, context.index)
      context = shortened(context)
    }
    let next = base.isEmpty ? Self.emptyState : self.state(History(order: 1, index: Int(word)))
    return (backOff + tables.probability(0, Int(word)), next)
  }

  /// Logarithm of the probability that any word follows that the model does not list, and the new history.
  ///
  /// - Precondition: the state came from this model.
  public func unknown(after state: State) -> (logProbability: Float, next: State) {
    unknownWord.map { score(state, $0) } ?? (unknownScore, Self.emptyState)
  }

  /// Logarithm of the probability that the sentence ends here; 0 when the model has no end mark.
  public func endScore(_ state: State) -> Float {
    end.map { score(state, $0).logProbability } ?? 0
  }

  /// An n-gram of some order as a history; order 0 is empty.
  private struct History {
    var order: Int
    var index: Int
  }

  private func history(_ state: State) -> History {
    guard state > 0 else { return History(order: 0, index: 0) }
    var order = base.count
    while order > 1, state < base[order - 1] { order -= 1 }
    return History(order: order, index: Int(state - base[order - 1]))
  }

  /// The n-gram without its first word, which every well-made model lists.
  private func shortened(_ history: History) -> History {
    if history.order <= 1 { return History(order: 0, index: 0) }
    let word = tables.word(history.order - 1, history.index)
    if history.order == 2 { return History(order: 1, index: Int(word)) }
    let parent = History(
      order: history.order - 1, index: tables.parent(history.order - 1, history.index))
    return longest(after: shortened(parent), word)
  }

  /// The longest listed n-gram made of an end of `context` and `word`.
  private func longest(after context: History, _ word: UInt32) -> History {
    var context = context
    while context.order > 0 {
      if let found = tables.child(context.order - 1, context.index, word) {
        return History(order: context.order + 1, index: found)
      }
      context = shortened(context)
    }
    return History(order: 1, index: Int(word))
  }

  private func next(after context: History, _ word: UInt32, found: Int) -> State {
    context.order < base.count
      ? state(History(order: context.order + 1, index: found))
      : state(longest(after: shortened(context), word))
  }

  /// The number of a history, after dropping words that make no difference.
  private func state(_ history: History) -> State {
    var history = history
    while history.order > 0, tables.isIdle(history.order - 1, history.index) {
      history = shortened(history)
    }
    return history.order == 0
      ? Self.emptyState : base[history.order - 1] + UInt32(history.index)
  }
}
