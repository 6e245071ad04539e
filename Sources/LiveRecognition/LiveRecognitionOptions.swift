public import Transcription

/// What a user may choose for recognition beside the recorder.
public struct LiveRecognitionOptions: Sendable {
  /// What happens to the recording's channels.
  public var channels: TranscriptionOptions.Channels
  /// Words and phrases to expect.
  public var terms: [Term]
  /// Which microphone a word belongs to.
  public var gate: GateRules
  /// After so long recognition begins anew in the next pause of all channels: as much must be heard again after a kill.
  ///
  /// - Units: seconds.
  public var sectionSeconds: Int

  /// Makes options.
  public init(
    channels: TranscriptionOptions.Channels = .separate, terms: [Term] = [],
    gate: GateRules = GateRules(), sectionSeconds: Int = 600
  ) {
    self.channels = channels
    self.terms = terms
    self.gate = gate
    self.sectionSeconds = sectionSeconds
  }
}
