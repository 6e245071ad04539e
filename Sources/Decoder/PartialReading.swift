public import Transcripts

/// What was understood of a segment that is not yet over.
public struct PartialReading: Sendable {
  /// The words so far.
  public let words: [TimedWord]
  /// How many of them, from the first, will not change any more.
  public let stableCount: Int
}
