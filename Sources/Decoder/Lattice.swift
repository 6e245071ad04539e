/// The readings that survived the search: a directed graph without cycles, words on its links.
public struct Lattice: Hashable, Sendable {
  /// A place between words.
  public struct Node: Hashable, Sendable {
    /// The first output frame after the words that lead here, counted from the start of the segment.
    public let frame: Int
  }

  /// Where a word comes from.
  public enum Origin: Hashable, Sendable {
    /// The lexicon.
    case lexicon
    /// The user's terms.
    case added
    /// No lexicon; these phones were heard.
    case unknown(sounds: [String])
  }

  /// One word between two nodes.
  public struct Link: Hashable, Sendable {
    /// The word.
    public let text: String
    /// Where the word comes from.
    public let origin: Origin
    /// Node before the word; always a smaller number than `target`.
    public let source: Int
    /// Node after the word.
    public let target: Int
    /// Output frames from the first unit to the last.
    public let frames: Range<Int>
    /// Natural logarithm of what the sounds add, with the word score, boosts and costs of unknown words.
    public let acoustic: Double
    /// Natural logarithm of the word's probability in the search's language model, not weighted.
    public let language: Double
    /// How much worse than the best units of its frames the word's units are: a mean, 0 or more.
    public let meanLoss: Double
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
    /// Natural logarithm of what the sounds after the last word add.
    public let acoustic: Double
    /// Natural logarithm of the probability of the sentence's end; nil when the segment was cut inside a word.
    public let language: Double?
  }

  /// All nodes; number 0 is the start of the segment.
  public let nodes: [Node]
  /// All links, sources before targets.
  public let links: [Link]
  /// The ends, best first.
  public let ends: [End]
  /// Weight of the language model in the search that made the lattice.
  public let languageWeight: Double
  /// What that search added for every word; part of each link's `acoustic`.
  public let wordScore: Double

  /// What the word of a link added in the search, sound and language together.
  public func score(_ link: Link) -> Double {
    link.acoustic + languageWeight * link.language
  }
}
