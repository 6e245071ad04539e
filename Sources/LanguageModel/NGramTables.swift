/// A back-off model as sorted tables: what the binary file holds.
///
/// Words are numbered in the order of their UTF-8 bytes. The successors of an n-gram are contiguous in the table
/// of the next order, sorted by word.
public struct NGramTables: Sendable {
  /// The longest n-grams that are understood.
  static let mostOrder = 4
  /// Logarithms are kept in steps of 1/2000, which is finer than any search can tell.
  static let probabilityScale = 2000.0
  static let backOffScale = 1000.0

  /// One order's table; `children` has one entry more than there are n-grams, or none for the last order.
  struct Level: Sendable {
    var words: [UInt32] = []
    var probabilities: [UInt16] = []
    var backOffs: [Int16] = []
    var children: [UInt32] = []
  }

  let vocabulary: [String]
  let levels: [Level]

  /// The longest n-gram.
  public var order: Int { levels.count }
  /// How many n-grams there are of each order.
  public var counts: [Int] { levels.map(\.words.count) }

  /// A logarithm of a probability as it is stored.
  static func quantised(probability: Double) -> UInt16 {
    UInt16(min(max((-probability * probabilityScale).rounded(), 0), 65_535))
  }

  static func quantised(backOff: Double) -> Int16 {
    Int16(min(max((backOff * backOffScale).rounded(), -32_767), 32_767))
  }
}
