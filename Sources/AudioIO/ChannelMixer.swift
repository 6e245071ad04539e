/// Averages the channels of a recording into one.
///
/// A channel counts from its first sample that is not zero: sockets at which nobody plugged in a
/// microphone make nobody quieter. What is delivered depends only on the samples before, not on how
/// they were cut into pieces.
package struct ChannelMixer {
  private var sounding: [Bool]
  private var soundingCount = 0

  /// Makes a mixer for recordings of so many channels.
  package init(channels: Int) {
    sounding = Array(repeating: false, count: channels)
  }

  /// The mean of the channels that have sounded so far.
  ///
  /// - Shape: `[frames x channels]` in, `[frames]` out.
  package mutating func mix(_ interleaved: Span<Float>, frames: Int) -> [Float] {
    let width = sounding.count
    var output = [Float](repeating: 0, count: frames)
    for frame in 0..<frames {
      let base = frame * width
      var sum: Float = 0
      for channel in 0..<width { sum += interleaved[base + channel] }
      if soundingCount < width {
        for channel in 0..<width where !sounding[channel] && interleaved[base + channel] != 0 {
          sounding[channel] = true
          soundingCount += 1
        }
      }
      output[frame] = sum / Float(max(1, soundingCount))
    }
    return output
  }
}
