import Foundation
import Synchronization

/// The capture thread: reads a source and copies what comes into rings; nothing else.
///
/// While a source delivers, one turn of the loop allocates nothing, takes no lock and writes nothing.
final class CaptureLoop: @unchecked Sendable {
  private let source: any CaptureSource
  private let rings: [PacketRing]
  private let monitor: PacketRing
  private let packetFrames: Int
  private let stopping = Atomic<Bool>(false)
  private let connected = Atomic<Bool>(true)
  private let captured = Atomic<Int64>(0)

  init(source: any CaptureSource, rings: [PacketRing], monitor: PacketRing, packetFrames: Int) {
    self.source = source
    self.rings = rings
    self.monitor = monitor
    self.packetFrames = packetFrames
  }

  /// Whether the device is there.
  var isConnected: Bool { connected.load(ordering: .relaxed) }
  /// Frames captured so far.
  var frames: Int64 { captured.load(ordering: .relaxed) }

  /// Ends the loop within half a second; may be called in a signal handler.
  func stop() {
    stopping.store(true, ordering: .relaxed)
  }

  /// Captures until `stop` or the source's end.
  func run() {
    let format = source.format
    let packet = UnsafeMutablePointer<Int16>.allocate(capacity: packetFrames * format.channels)
    defer { packet.deallocate() }
    var header = PacketHeader()
    var lastBoot = Clocks.now().boot
    while !stopping.load(ordering: .relaxed) {
      let step = source.read(into: packet, frames: packetFrames)
      switch step {
      case .frames(let count):
        guard count > 0 else { continue }
        header.frames = count
        header.clock = Clocks.now()
        if header.gap != nil {
          header.lost = max(
            0, header.clock.boot - lastBoot - format.nanoseconds(ofFrames: Int64(count)))
        }
        deliver(header, packet)
        lastBoot = header.clock.boot
        header.firstFrame += Int64(count)
        header.gap = nil
        header.lost = 0
        captured.store(header.firstFrame, ordering: .relaxed)
      case .overrun:
        header.gap = header.gap ?? .overrun
      case .ended:
        source.close()
        return
      case .lost:
        header.gap = header.gap ?? .unplugged
        connected.store(false, ordering: .relaxed)
        while !stopping.load(ordering: .relaxed), !source.reopen() { usleep(300_000) }
        connected.store(true, ordering: .relaxed)
      }
    }
    source.close()
  }

  private func deliver(_ header: PacketHeader, _ packet: UnsafeMutablePointer<Int16>) {
    for ring in rings {
      // A pipe waits as long as a disk needs; a device would lose more by waiting.
      while source.waits, !ring.hasRoom, !stopping.load(ordering: .relaxed) { usleep(1000) }
      _ = ring.push(header, packet)
    }
    _ = monitor.push(header, packet)
  }
}
