/// The readings that survived the search: a directed graph without cycles, words on its links.
public struct Lattice: Hashable, Sendable {
  /// A place between words.
  public struct Node: Hashable, Sendable {
    /// The first output frame after the words that lead here, counted from the start of the segment.
    public let frame: Int
  }

  /// One word between two nodes.
  public struct Link: Hashable, Sendable {
    /// The word.
    public let text: String
    /// Node before the word; always a smaller number than `target`.
    public let source: Int
    /// Node after the word.
    public let target: Int
    /// Output frames from the first unit to the last.
    public let frames: Range<Int>
    /// Natural logarithm of the score that the word adds, sound and language together.
    public let score: Double
    /// How probable the word at this place is among all readings.
    ///
    /// - Range: 0...1.
    public let posterior: Double
  }

  /// A node where the segment may end.
  public struct End: Hashable, Sendable {
    /// The node.
    public let node: Int
    /// Natural logarithm of the best reading that ends here.
    public let score: Double
  }

  /// All nodes; number 0 is the start of the segment.
  public let nodes: [Node]
  /// All links, sources before targets.
  public let links: [Link]
  /// The ends, best first.
  public let ends: [End]
}
