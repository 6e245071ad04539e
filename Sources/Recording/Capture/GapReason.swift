/// Why sound is missing between two segments.
public enum GapReason: String, Hashable, Sendable, Codable {
  /// The device overran: it was not read in time.
  case overrun
  /// The device was gone, and came back or was replaced.
  case unplugged
  /// The machine slept.
  case suspended
  /// The recorder's memory was full because the disk did not keep up.
  case overflow
  /// The disk could not be written.
  case disk
  /// The recorder was not running.
  case stopped
  /// The device delivered less than time passed, without saying why.
  case missing
}
