/// One instant on the three clocks that a recording is told by.
///
/// - Units: nanoseconds.
public struct ClockReading: Hashable, Sendable, Codable {
  /// Time of day in UTC since 1970; people and time servers may set it.
  public let wall: Int64
  /// Time since the machine started, suspension included; never set.
  public let boot: Int64
  /// Time that the machine was awake since it started.
  public let awake: Int64

  /// Makes a reading.
  public init(wall: Int64, boot: Int64, awake: Int64) {
    self.wall = wall
    self.boot = boot
    self.awake = awake
  }
}
