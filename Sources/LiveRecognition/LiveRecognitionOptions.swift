public import Transcription

/// What a user may choose for recognition beside the recorder.
public struct LiveRecognitionOptions: Sendable {
  /// What happens to the recording's channels.
  public var channels: TranscriptionOptions.Channels
  /// Words and phrases to expect.
  public var terms: [Term]
  /// Which microphone a word belongs to.
  public var gate: GateRules

  /// Makes options.
  public init(
    channels: TranscriptionOptions.Channels = .separate, terms: [Term] = [],
    gate: GateRules = GateRules()
  ) {
    self.channels = channels
    self.terms = terms
    self.gate = gate
  }
}
