/// Notices when a device delivers less sound than time passes, without telling of it.
///
/// The earliest arrival in each window of two seconds, against the frames so far, moves slowly with the device's
/// clock; a step of a fifth of a second is sound that is missing.
struct ArrivalWatch {
  private static let window: Int64 = 2_000_000_000
  private static let step: Int64 = 200_000_000

  private let format: CaptureFormat
  private var frames: Int64 = 0
  private var begin: Int64?
  private var earliest = Int64.max
  private var windowEnd: Int64 = 0
  private var base: Int64?

  init(format: CaptureFormat) {
    self.format = format
  }

  /// Begins anew after a gap that is known.
  mutating func reset() {
    self = ArrivalWatch(format: format)
  }

  /// Takes a packet's arrival; returns how much is missing when a step was seen, in nanoseconds.
  mutating func accept(frames count: Int, at boot: Int64) -> Int64? {
    frames += Int64(count)
    let origin = begin ?? boot
    begin = origin
    let offset = boot - origin - format.nanoseconds(ofFrames: frames)
    earliest = min(earliest, offset)
    if windowEnd == 0 { windowEnd = boot + Self.window }
    guard boot >= windowEnd else { return nil }
    windowEnd = boot + Self.window
    defer {
      base = earliest
      earliest = Int64.max
    }
    guard let base, earliest - base > Self.step else { return nil }
    return earliest - base
  }
}
