public import Quantities

/// One recognised word with its place in the recording.
public struct TimedWord: Hashable, Sendable {
  /// The word as the lexicon spells it, or the mark of an unknown word.
  public let text: String
  /// When it begins, counted from the first sample of the recording.
  public let start: TimeSpan
  /// When it ends.
  public let end: TimeSpan
  /// How sure the recogniser is.
  ///
  /// - Range: 0...1.
  public let confidence: Double
  /// The phones that were heard, when the word is in no lexicon.
  public let sounds: [String]?

  /// True when the word is in no lexicon and only its sounds are known.
  public var isUnknown: Bool { sounds != nil }

  /// Makes a word; `end` is never before `start`, `confidence` is brought into 0...1.
  public init(
    text: String, start: TimeSpan, end: TimeSpan, confidence: Double, sounds: [String]? = nil
  ) {
    self.text = text
    self.start = start
    self.end = max(start, end)
    self.confidence = confidence.isFinite ? min(max(confidence, 0), 1) : 0
    self.sounds = sounds
  }
  /// The same word with another confidence.
  public func with(confidence: Double) -> TimedWord {
    TimedWord(text: text, start: start, end: end, confidence: confidence, sounds: sounds)
  }
}
