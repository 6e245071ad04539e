public import Quantities

/// How captured sound is laid out: signed 16-bit samples, channels interleaved.
public struct CaptureFormat: Hashable, Sendable, Codable {
  /// The most channels of one device.
  public static let mostChannels = 32

  /// Samples a second of each channel.
  public let rate: SampleRate
  /// Channels, 1 to 32.
  public let channels: Int

  /// Makes a format, or nil when the channels or the rate (8 to 192 kHz) cannot be captured.
  public init?(rate: SampleRate, channels: Int) {
    guard (1...Self.mostChannels).contains(channels), (8000...192_000).contains(rate.hertz)
    else { return nil }
    self.rate = rate
    self.channels = channels
  }

  /// Bytes of one frame: a sample of each channel.
  public var frameBytes: Int { 2 * channels }

  /// Bytes that one second takes.
  public var bytesPerSecond: Int64 { Int64(frameBytes) * Int64(rate.hertz) }

  /// The time that frames take, in nanoseconds, rounded down.
  func nanoseconds(ofFrames frames: Int64) -> Int64 {
    let hertz = Int64(rate.hertz)
    return frames / hertz * 1_000_000_000 + frames % hertz * 1_000_000_000 / hertz
  }
}
