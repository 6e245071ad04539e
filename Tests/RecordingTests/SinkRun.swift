import Foundation

@testable import Recording

/// A sink that is given packets with clocks of the test's choosing; mono at 8 kHz, packets of 50 ms.
final class SinkRun {
  static let second: Int64 = 1_000_000_000
  let sink: Sink
  let folder: URL
  /// The clocks at the next packet's end.
  var wall: Int64 = 1_764_000_000 * second
  var boot: Int64 = 100 * second
  var awake: Int64 = 100 * second
  private var firstFrame: Int64 = 0
  private(set) var pushed: [Int16] = []

  init(_ folder: URL, packets: Int = 2000) throws {
    self.folder = folder
    guard let format = CaptureFormat(rate: PipeRun.format.rate, channels: 1) else {
      throw SystemFailure(number: EINVAL, path: "format")
    }
    sink = try Sink(
      folder: folder, format: format, device: "uji",
      ring: PacketRing(packets: packets, frames: 400, channels: 1), segmentSeconds: 60,
      isPaced: true)
  }

  /// Pushes packets of 400 frames; false when the ring refused the last.
  @discardableResult
  func push(_ count: Int = 1, gap: GapReason? = nil, lost: Int64 = 0) -> Bool {
    var taken = true
    for index in 0..<count {
      for clock in [\SinkRun.wall, \SinkRun.boot, \SinkRun.awake] {
        self[keyPath: clock] += Self.second / 20
      }
      var header = PacketHeader()
      header.firstFrame = firstFrame
      header.frames = 400
      header.clock = ClockReading(wall: wall, boot: boot, awake: awake)
      if index == 0 { (header.gap, header.lost) = (gap, lost) }
      let samples = (0..<400).map { Int16(truncatingIfNeeded: Int(firstFrame) &+ $0) }
      taken = sink.ring.push(header, samples)
      if taken { pushed += samples }
      firstFrame += 400
    }
    return taken
  }

  /// Writes everything and ends.
  func run() {
    sink.finish()
    sink.run()
  }

  func history() throws -> RecordingHistory { try RecordingHistory(folder: folder) }

  func events() throws -> [JournalEvent] {
    try JournalContent(path: folder.appendingPathComponent(RecordingFolder.journal).path)
      .entries.map(\.event)
  }

  /// All samples that can be read, in order.
  func samples() throws -> [Int16] {
    let reader = try RecordingReader(folder: folder)
    var result: [Int16] = []
    while true {
      switch try reader.next(frames: 333) {
      case .samples(let values, _): result += values
      case .gap: continue
      case .waiting, .ended: return result
      }
    }
  }
}
