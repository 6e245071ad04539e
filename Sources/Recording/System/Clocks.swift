import Foundation

/// The clocks of the system.
enum Clocks {
  /// All three at nearly one instant; allocates nothing.
  static func now() -> ClockReading {
    ClockReading(
      wall: read(CLOCK_REALTIME), boot: read(CLOCK_BOOTTIME), awake: read(CLOCK_MONOTONIC))
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
