public import Diagnostics
public import Quantities

/// What a finished transcription amounts to.
public struct TranscriptionSummary: Hashable, Sendable {
  /// The length of the sound that was really read.
  public let duration: TimeSpan
  /// Speech found, summed over the recognised channels.
  public let speech: TimeSpan
  /// How many stretches of speech were handed over.
  public let segments: Int
  /// How many words were handed over.
  public let words: Int
  /// Findings about the file.
  public let diagnostics: [Diagnostic]

  /// Makes a summary.
  public init(
    duration: TimeSpan, speech: TimeSpan, segments: Int, words: Int, diagnostics: [Diagnostic]
  ) {
    self.duration = duration
    self.speech = speech
    self.segments = segments
    self.words = words
    self.diagnostics = diagnostics
  }
}
