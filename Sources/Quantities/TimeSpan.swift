/// A length of time, or a place on a recording's time line counted from its first sample.
///
/// - Units: microseconds, so that sums and differences are exact.
public struct TimeSpan: Hashable, Comparable, Sendable, Codable {
  /// The value in microseconds.
  public var microseconds: Int64

  /// No time at all; the first sample of a recording.
  public static let zero = TimeSpan(microseconds: 0)

  /// Makes a span from a count of microseconds.
  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  /// Makes a span from a count of milliseconds.
  public init(milliseconds: Int64) {
    microseconds = milliseconds * 1000
  }

  /// Makes a span from seconds, rounded to the nearest microsecond.
  ///
  /// - Range: values that are not finite become zero; the rest is clamped to ±100 years.
  public init(seconds: Double) {
    let limit = 3_155_760_000.0
    let bounded = seconds.isFinite ? min(max(seconds, -limit), limit) : 0
    microseconds = Int64((bounded * 1_000_000).rounded())
  }

  /// The value in seconds.
  public var seconds: Double { Double(microseconds) / 1_000_000 }

  /// The value in whole milliseconds, rounded down.
  public var milliseconds: Int64 {
    microseconds >= 0 ? microseconds / 1000 : (microseconds - 999) / 1000
  }

  /// Orders spans by length.
  public static func < (left: TimeSpan, right: TimeSpan) -> Bool {
    left.microseconds < right.microseconds
  }

  /// Adds two spans.
  public static func + (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    TimeSpan(microseconds: left.microseconds + right.microseconds)
  }

  /// The signed distance from `right` to `left`.
  public static func - (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    TimeSpan(microseconds: left.microseconds - right.microseconds)
  }
}
