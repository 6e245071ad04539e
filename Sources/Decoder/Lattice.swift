/// The words that survived the search, with their predecessors: a directed graph without cycles.
public struct Lattice: Sendable {
  /// One word at one place.
  public struct Link: Hashable, Sendable {
    /// The word.
    public let text: String
    /// First and last output frame, counted from the start of the segment; the end is exclusive.
    public let frames: Range<Int>
    /// Natural logarithm of the best reading that ends with this word.
    public let score: Float
    /// Links that may stand before it, best first; empty at the start of the segment.
    public let predecessors: [Int]
  }

  /// All links, predecessors before successors.
  public let links: [Link]
}
