/// How a lattice is weighed again with a larger language model.
public struct RescoreConfiguration: Hashable, Sendable {
  /// Weight of the larger language model against the sound; nil means the first pass's.
  public var languageWeight: Float?
  /// Added for every word, instead of the first pass's word score; nil means the first pass's.
  public var wordScore: Float?
  /// At each node, readings worse than the best by more than this are dropped.
  ///
  /// - Units: natural logarithm.
  public var beam: Float = 15
  /// At each node, at most this many histories are followed.
  public var mostHistories = 100

  /// The defaults.
  public init() {}

  /// The same with every number in a range that the search can work with.
  var bounded: RescoreConfiguration {
    var bounded = self
    bounded.languageWeight = languageWeight.flatMap { $0.isNaN ? nil : min(max($0, 0), 100) }
    bounded.wordScore = wordScore.flatMap { $0.isNaN ? nil : min(max($0, -1000), 1000) }
    bounded.beam = beam.isNaN ? 15 : min(max(beam, 0), 1e6)
    bounded.mostHistories = min(max(mostHistories, 1), 1 << 20)
    return bounded
  }
}
