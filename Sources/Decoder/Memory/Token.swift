/// One hypothesis: where it stands in the tree, what it remembers and how good it is.
struct Token {
  /// Sound and language together, with the tree's look-ahead.
  var score: Float
  /// Sound alone.
  var acoustic: Float
  /// Node of the tree, of the overlay or of the loop of unknown sounds; see `NodeSpace`.
  var node: UInt32
  /// The language model's history.
  var history: UInt32
  /// The last finished word, or the last sound of an unknown word.
  var link: Int32
  /// Frame in which the present word began.
  var start: Int32
  /// The unit emitted last, 0 after a blank.
  var last: UInt8
  /// Units of the present word so far.
  var count: UInt8
  /// True when the last unit was entered in this frame.
  var fresh: Bool
}
