import Foundation
import Support
import Testing

@testable import Recording

@Suite("Ring of packets")
struct PacketRingTests {
  /// Samples that only their packet's number decides.
  private static func value(_ packet: Int, _ index: Int) -> Int16 {
    Int16(truncatingIfNeeded: packet &* 31 &+ index &* 7)
  }

  @Test("two threads: what was pushed is taken whole, in order, and refused packets are seen")
  func twoThreads() throws {
    let seed = UInt64.random(in: 0..<1_000_000)
    print("PacketRing seed \(seed)")
    let packets = 50_000
    let ring = PacketRing(packets: 7, frames: 16, channels: 2)
    let pusher = Worker("uji-dorong") {
      var random = SeededGenerator(seed: seed)
      let samples = UnsafeMutablePointer<Int16>.allocate(capacity: 32)
      defer { samples.deallocate() }
      var first: Int64 = 0
      for number in 0..<packets {
        let frames = Int.random(in: 1...16, using: &random)
        for index in 0..<2 * frames { samples[index] = Self.value(number, index) }
        var header = PacketHeader()
        header.firstFrame = first
        header.frames = frames
        header.lost = Int64(number)
        _ = ring.push(header, samples)
        first += Int64(frames)
      }
    }
    var taken = 0
    var missing: Int64 = 0
    var expected: Int64 = 0
    var last: Int64 = -1
    var wrong = 0
    func takeAll() {
      while ring.take({ header, samples in
        taken += 1
        missing += header.firstFrame - expected
        expected = header.firstFrame + Int64(header.frames)
        if header.lost <= last || samples.count != 2 * header.frames { wrong += 1 }
        last = header.lost
        for (index, sample) in samples.enumerated()
        where sample != Self.value(Int(header.lost), index) { wrong += 1 }
      }) {}
    }
    while !pusher.join(milliseconds: 0) { takeAll() }
    takeAll()
    #expect(wrong == 0)
    #expect(taken > 0 && missing >= 0)
    #expect(ring.isEmpty)
  }

  @Test("a full ring refuses, and takes again when one was taken")
  func full() {
    let ring = PacketRing(packets: 2, frames: 1, channels: 1)
    var header = PacketHeader()
    header.frames = 1
    var sample: Int16 = 5
    #expect(ring.push(header, &sample) && ring.push(header, &sample))
    #expect(!ring.hasRoom && !ring.push(header, &sample))
    var taken: [Int16] = []
    #expect(ring.take { _, samples in taken += samples })
    #expect(taken == [5])
    #expect(ring.hasRoom && ring.push(header, &sample))
  }
}
