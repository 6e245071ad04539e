import Foundation

/// Loudest sample and mean power of each channel since it was last read.
struct LevelMeter {
  private let channels: Int
  private var peaks: [Int32]
  private var powers: [Double]
  private var frames = 0

  init(channels: Int) {
    self.channels = channels
    peaks = Array(repeating: 0, count: channels)
    powers = Array(repeating: 0, count: channels)
  }

  mutating func accept(_ samples: UnsafeBufferPointer<Int16>) {
    var channel = 0
    for sample in samples {
      let value = Int32(sample)
      peaks[channel] = max(peaks[channel], abs(value))
      powers[channel] += Double(value * value)
      channel += 1
      if channel == channels { channel = 0 }
    }
    frames += samples.count / channels
  }

  /// Peaks and powers in dB against full scale, and a new beginning.
  mutating func read() -> (peaks: [Double], levels: [Double]) {
    let result = (
      peaks.map { Self.decibels(Double($0) / 32768) },
      powers.map { Self.decibels(($0 / Double(max(1, frames))).squareRoot() / 32768) }
    )
    self = LevelMeter(channels: channels)
    return result
  }

  private static func decibels(_ value: Double) -> Double {
    value > 0 ? max(-96, (20 * log10(value) * 10).rounded() / 10) : -96
  }
}
