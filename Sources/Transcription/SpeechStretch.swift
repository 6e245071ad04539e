package import Quantities

/// The sound of one stretch of speech, ready for the network.
package struct SpeechStretch: Sendable {
  /// The channel it was heard on: 0 when mixed, else 1 and up.
  package let channel: Int
  /// The first frame, counted in 10 ms steps from the start of the recording.
  package let startFrame: Int
  /// Normalised cepstra.
  ///
  /// - Shape: `[frames x cepstra]`.
  package let frames: Matrix
}
