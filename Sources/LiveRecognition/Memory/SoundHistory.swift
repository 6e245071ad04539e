import Foundation

/// The last half minute of one channel, at 8 kHz with emphasis on the upper half of the band.
///
/// Without the emphasis hum and the pitch of a voice would hide whether two channels carry the same sound.
struct SoundHistory {
  /// Samples that are remembered: a word is asked about at most 22 s after it began (a stretch is 20 s at most).
  static let capacity = 8000 * 30
  private static let emphasis: Float = 0.95

  private var ring = [Float](repeating: 0, count: capacity)
  private var half: Float?
  private var last: Float = 0
  /// Samples at 8 kHz taken so far.
  private(set) var count = 0

  /// Takes samples at 16 kHz.
  mutating func accept(_ samples: [Float]) {
    for sample in samples {
      guard let first = half else {
        half = sample
        continue
      }
      half = nil
      let value = (first + sample) / 2
      ring[count % Self.capacity] = value - Self.emphasis * last
      last = value
      count += 1
    }
  }

  /// Samples of a range, those that are not there any more or not yet as silence.
  func samples(_ range: Range<Int>) -> [Float] {
    let known = range.clamped(to: max(0, count - Self.capacity)..<count)
    guard !known.isEmpty else { return [Float](repeating: 0, count: range.count) }
    let start = known.lowerBound % Self.capacity
    let first = min(known.count, Self.capacity - start)
    return [Float](repeating: 0, count: known.lowerBound - range.lowerBound)
      + ring[start..<start + first] + ring[..<(known.count - first)]
      + [Float](repeating: 0, count: range.upperBound - known.upperBound)
  }

  /// Mean power of a range.
  ///
  /// - Units: dB below full scale, -120 for silence.
  func level(_ range: Range<Int>) -> Double {
    var sum = 0.0
    for sample in samples(range) { sum += Double(sample * sample) }
    return 10 * log10(sum / Double(max(1, range.count)) + 1e-12)
  }
}
