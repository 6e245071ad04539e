/// What a user may choose for one transcription.
public struct TranscriptionOptions: Sendable {
  /// What happens to the channels of a file.
  public enum Channels: String, Sendable, CaseIterable {
    /// All channels are averaged into one.
    case mixed
    /// Every channel is recognised by itself.
    case separate
  }

  /// What happens to the channels of a file.
  public var channels: Channels
  /// Words and phrases to expect.
  public var terms: [Term]
  /// How many other readings are kept for a segment.
  public var alternatives: Int
  /// How many segments are recognised at the same time; at least 1.
  public var workers: Int
  /// True when the readings of a file are weighed again with the model's large language model, if it has one.
  ///
  /// `LiveTranscriber` never does.
  public var secondPass: Bool
  /// Weights to use instead of the model's.
  public var settings: DecodingSettings?

  /// Makes options.
  public init(
    channels: Channels = .mixed, terms: [Term] = [], alternatives: Int = 3, workers: Int = 2,
    secondPass: Bool = true, settings: DecodingSettings? = nil
  ) {
    self.channels = channels
    self.terms = terms
    self.alternatives = alternatives
    self.workers = max(1, workers)
    self.secondPass = secondPass
    self.settings = settings
  }
}
