public import Quantities

/// What a file says of itself.
public struct AudioFormat: Hashable, Sendable {
  /// Container and coding, as the reading library names them.
  public let name: String
  /// Samples a second of the file.
  public let sampleRate: SampleRate
  /// Channels of the file.
  public let channels: Int
  /// Samples a channel that the header promises; nil when it does not say.
  public let declaredFrames: Int64?

  /// The length that the header promises.
  public var declaredDuration: TimeSpan? {
    declaredFrames.map { sampleRate.span(ofSamples: $0) }
  }
}
