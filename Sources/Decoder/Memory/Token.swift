/// One hypothesis: where it stands in the tree, what it remembers and how good it is; 32 bytes.
struct Token {
  /// Sound and language together, with the tree's look-ahead, relative to the other hypotheses.
  var score: Float
  /// How much worse than the best units of the frames its sounds are.
  var loss: Float
  /// Node of the tree, of the overlay or of the loop of unknown sounds; see `FrameExpander`.
  var node: UInt32
  /// The language model's history.
  var history: UInt32
  /// How far a phrase of the overlay has been said.
  var phrase: UInt32
  /// What was said before: an entry of `SearchHistory.traces`, or of `sounds` inside an unknown word.
  var trace: Int32
  /// Frame in which the present word began.
  var start: Int32
  /// The unit emitted last, 0 after a blank.
  var last: UInt8
  /// Units of the present word so far.
  var count: UInt8
  /// True when the last unit was entered in this frame.
  var fresh: Bool

  /// The only hypothesis before the first frame.
  init(history: UInt32, phrase: UInt32, trace: Int32) {
    score = 0
    loss = 0
    node = 0
    self.history = history
    self.phrase = phrase
    self.trace = trace
    start = 0
    last = 0
    count = 0
    fresh = false
  }

  /// True when the two have the same future.
  @inline(__always)
  func isEqual(_ other: Token) -> Bool {
    node == other.node && history == other.history && last == other.last && phrase == other.phrase
  }

  @inline(__always)
  var hash: UInt32 {
    var hash = UInt64(node) &* 0x9e37_79b9_7f4a_7c15
    hash ^= UInt64(history) &* 0xc2b2_ae3d_27d4_eb4f
    hash ^= UInt64(phrase << 8 | UInt32(last)) &* 0x1656_67b1_9e37_79f9
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
