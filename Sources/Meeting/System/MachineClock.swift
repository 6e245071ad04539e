package import Foundation

/// The clocks of this machine; the only place of the module that asks the operating system.
package enum MachineClock {
  /// All clocks at nearly one instant.
  ///
  /// - Parameter position: the place in the recording, milliseconds.
  package static func reading(position: Int64? = nil) -> EventClock {
    EventClock(
      wall: milliseconds(Date()), steady: uptime(), boot: boot, position: position)
  }

  /// Milliseconds since 1970.
  package static func milliseconds(_ date: Date) -> Int64 {
    Int64((date.timeIntervalSince1970 * 1000).rounded(.down))
  }

  /// The instant of milliseconds since 1970.
  package static func date(_ milliseconds: Int64) -> Date {
    Date(timeIntervalSince1970: Double(milliseconds) / 1000)
  }

  /// Time since the machine started, suspension included.
  private static func uptime() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The kernel's name for this start of the machine; without one the time of day is all there is.
  private static let boot: String? = {
    let text = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)
    return text?.trimmingCharacters(in: .whitespacesAndNewlines)
  }()
}
