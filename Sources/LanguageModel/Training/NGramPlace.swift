/// An n-gram of a trie used as a history: its level and its place there, in one number.
///
/// The empty history is a value of its own.
struct NGramPlace: Hashable, Sendable {
  static let empty = NGramPlace(packed: UInt32.max)
  private let packed: UInt32

  private init(packed: UInt32) {
    self.packed = packed
  }

  /// - Precondition: `level` is below 4 and `index` below 2^30.
  init(level: Int, index: Int) {
    precondition(index < 1 << 30 - 1, "a language model of more than a billion n-grams")
    packed = UInt32(level) << 30 | UInt32(index)
  }

  var isEmpty: Bool { packed == .max }
  var level: Int { Int(packed >> 30) }
  var index: Int { Int(packed & (1 << 30 - 1)) }
}
