/// How fast a device's clock runs against the machine's, from the earliest arrivals of its packets.
struct ClockDrift {
  private static let window: Int64 = 10_000_000_000

  private let format: CaptureFormat
  private var frames: Int64 = 0
  private var origin: Int64?
  private var windowEnd: Int64 = 0
  private var earliest: (offset: Int64, at: Int64)?
  private var first: (offset: Int64, at: Int64)?
  private var last: (offset: Int64, at: Int64)?

  init(format: CaptureFormat) {
    self.format = format
  }

  /// Takes a packet's arrival; after a gap the measure begins anew.
  mutating func accept(_ header: PacketHeader) {
    if header.gap != nil || origin == nil {
      self = ClockDrift(format: format)
      origin = header.clock.boot
      windowEnd = header.clock.boot + Self.window
      return
    }
    frames += Int64(header.frames)
    let boot = header.clock.boot
    let offset = boot - (origin ?? boot) - format.nanoseconds(ofFrames: frames)
    if offset < earliest?.offset ?? Int64.max { earliest = (offset, boot) }
    guard boot >= windowEnd, let found = earliest else { return }
    windowEnd = boot + Self.window
    if first == nil { first = found }
    last = found
    earliest = nil
  }

  /// Parts per million by which the device is faster; nil before a minute has passed.
  var partsPerMillion: Double? {
    guard let first, let last, last.at - first.at > 50_000_000_000 else { return nil }
    return -Double(last.offset - first.offset) / Double(last.at - first.at) * 1_000_000
  }
}
