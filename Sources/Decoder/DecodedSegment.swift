public import Transcripts

/// What the decoder made of one segment.
public struct DecodedSegment: Sendable {
  /// The words of the best reading.
  public let words: [TimedWord]
  /// Other readings, best first.
  public let alternatives: [TranscriptSegment.Alternative]
  /// Readings that the search kept side by side; nil unless the configuration asks for it.
  public let lattice: Lattice?
  /// Natural logarithm of the best reading's score, sound and language together.
  public let score: Double
}
