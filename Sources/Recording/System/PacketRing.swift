import Synchronization

/// Packets of sound from the capture thread to one other thread, without locks and without allocation after `init`.
///
/// Only one thread may push and only one may take. A full ring refuses; the taker sees what is missing by the numbers
/// of frames.
final class PacketRing: @unchecked Sendable {
  // Slots before `pushed` belong to the taker, the others to the pusher; the two counts hand them over.
  private let slots: Int
  private let stride: Int
  private let headers: UnsafeMutablePointer<PacketHeader>
  private let samples: UnsafeMutablePointer<Int16>
  private let pushed = Atomic<Int>(0)
  private let taken = Atomic<Int>(0)
  private let channels: Int

  /// Makes a ring of so many packets of at most so many frames.
  init(packets: Int, frames: Int, channels: Int) {
    slots = packets
    stride = frames * channels
    self.channels = channels
    headers = .allocate(capacity: packets)
    headers.initialize(repeating: PacketHeader(), count: packets)
    samples = .allocate(capacity: packets * stride)
    samples.initialize(repeating: 0, count: packets * stride)
  }

  deinit {
    headers.deallocate()
    samples.deallocate()
  }

  /// Whether another packet fits; for the pushing thread.
  var hasRoom: Bool {
    pushed.load(ordering: .relaxed) - taken.load(ordering: .acquiring) < slots
  }

  /// Whether nothing waits to be taken.
  var isEmpty: Bool {
    pushed.load(ordering: .acquiring) == taken.load(ordering: .relaxed)
  }

  /// Copies a packet in; false when the ring is full.
  func push(_ header: PacketHeader, _ source: UnsafePointer<Int16>) -> Bool {
    let next = pushed.load(ordering: .relaxed)
    guard next - taken.load(ordering: .acquiring) < slots else { return false }
    let slot = next % slots
    headers[slot] = header
    (samples + slot * stride).update(from: source, count: header.frames * channels)
    pushed.store(next + 1, ordering: .releasing)
    return true
  }

  /// Hands the oldest packet to a closure and frees its slot; false when there is none.
  func take(_ use: (PacketHeader, UnsafeBufferPointer<Int16>) -> Void) -> Bool {
    let next = taken.load(ordering: .relaxed)
    guard next < pushed.load(ordering: .acquiring) else { return false }
    let slot = next % slots
    let header = headers[slot]
    use(
      header, UnsafeBufferPointer(start: samples + slot * stride, count: header.frames * channels))
    taken.store(next + 1, ordering: .releasing)
    return true
  }
}
