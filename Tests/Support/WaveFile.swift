/// Builds WAV files byte by byte, sound and broken ones.
package enum WaveFile {
  /// A WAV file of interleaved samples.
  ///
  /// - Parameters:
  ///   - format: 1 integer, 3 floating point.
  ///   - declaredBytes: what the header says of the data, when it shall lie.
  package static func bytes(
    data: [UInt8], rate: Int, channels: Int, bits: Int, format: Int = 1, declaredBytes: Int? = nil
  ) -> [UInt8] {
    let size = declaredBytes ?? data.count
    let frame = channels * bits / 8
    var out = Array("RIFF".utf8) + number(36 + size, 4) + Array("WAVEfmt ".utf8) + number(16, 4)
    out += number(format, 2) + number(channels, 2) + number(rate, 4) + number(rate * frame, 4)
    out += number(frame, 2) + number(bits, 2) + Array("data".utf8) + number(size, 4)
    return out + data
  }

  /// A WAV file of 16-bit samples, interleaved, in [-1, 1].
  package static func pcm16(_ samples: [Float], rate: Int, channels: Int = 1) -> [UInt8] {
    let data = samples.flatMap { number(Int((max(-1, min(1, $0)) * 32_767).rounded()), 2) }
    return bytes(data: data, rate: rate, channels: channels, bits: 16)
  }

  /// A WAV file of 32-bit floating-point samples, interleaved.
  package static func float32(_ samples: [Float], rate: Int, channels: Int = 1) -> [UInt8] {
    let data = samples.flatMap { number(Int($0.bitPattern), 4) }
    return bytes(data: data, rate: rate, channels: channels, bits: 32, format: 3)
  }

  /// A number in little-endian bytes.
  package static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
