import Quantities

/// The sound of one complete stretch of speech, ready for the network.
struct SpeechStretch: Sendable {
  /// The channel it was heard on: 0 when mixed, else 1 and up.
  let channel: Int
  /// The first frame, counted in 10 ms steps from the start of the recording.
  let startFrame: Int
  /// The frame after the last.
  let endFrame: Int
  /// Normalised cepstra, `[frames x cepstra]`.
  let frames: Matrix
  /// How loud it is.
  let levels: StretchLevels
}
