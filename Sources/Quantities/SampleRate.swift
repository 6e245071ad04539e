/// How many samples a second a signal has.
///
/// - Units: hertz.
/// - Range: 1...768,000; an impossible rate cannot exist.
public struct SampleRate: Hashable, Sendable, Codable {
  /// Samples in one second, in hertz.
  public let hertz: Int

  /// The rate that every recognition stage works at: 16,000 Hz.
  public static let speech = SampleRate(unchecked: 16_000)

  /// Makes a rate, or nil when it lies outside 1...768,000 Hz.
  public init?(hertz: Int) {
    guard (1...768_000).contains(hertz) else { return nil }
    self.hertz = hertz
  }

  private init(unchecked hertz: Int) {
    self.hertz = hertz
  }

  /// The time that `samples` samples take at this rate.
  ///
  /// - Units: samples in, microseconds inside the result, rounded down.
  public func span(ofSamples samples: Int64) -> TimeSpan {
    let whole = samples / Int64(hertz)
    let rest = samples % Int64(hertz)
    return TimeSpan(microseconds: whole &* 1_000_000 &+ rest &* 1_000_000 / Int64(hertz))
  }
}
