public import Quantities

/// A stretch of speech on one channel, with what was said in it.
public struct TranscriptSegment: Hashable, Sendable {
  /// Another reading of the same stretch.
  public struct Alternative: Hashable, Sendable {
    /// The words of this reading.
    public let words: [String]
    /// Natural logarithm of its score relative to the best reading (0 or less).
    public let relativeScore: Double

    /// Makes an alternative reading.
    public init(words: [String], relativeScore: Double) {
      self.words = words
      self.relativeScore = relativeScore
    }
  }

  /// The channel it was heard on: 0 for mixed sound, else 1 and up.
  public let channel: Int
  /// Where the stretch begins.
  public let start: TimeSpan
  /// Where the stretch ends.
  public let end: TimeSpan
  /// What was said, in order of time; empty when speech was detected but no word was certain.
  public let words: [TimedWord]
  /// Other readings, best first.
  public let alternatives: [Alternative]

  /// The words with single spaces between them.
  public var text: String { words.map(\.text).joined(separator: " ") }

  /// Makes a segment.
  public init(
    channel: Int, start: TimeSpan, end: TimeSpan, words: [TimedWord],
    alternatives: [Alternative] = []
  ) {
    self.channel = channel
    self.start = start
    self.end = max(start, end)
    self.words = words
    self.alternatives = alternatives
  }
}
