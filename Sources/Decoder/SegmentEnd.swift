/// A place where a segment may end.
struct SegmentEnd {
  /// The readings that end here.
  let trace: Int32
  /// Score of the best of them.
  let score: Double
  /// Logarithm of the probability that the sentence ends here; nil when the segment was cut inside a word.
  let language: Float?
}
