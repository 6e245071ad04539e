/// A piece of sound at 16 kHz.
public struct AudioBlock: Sendable {
  /// Samples of each channel, all of the same length, in [-1, 1].
  ///
  /// - Shape: `[channels][samples]`.
  public let channels: [[Float]]
  /// Number of the first sample, counted from the start of the recording at 16 kHz.
  public let start: Int64

  /// Samples in each channel.
  public var count: Int { channels.first?.count ?? 0 }
}
