/// The header of a WAV stream that ffmpeg writes to a pipe, whose sizes are not yet known.
///
/// Hand-written because libsndfile cannot read from a pipe of unknown length in floating point;
/// only ffmpeg's own output is read with it.
struct WaveStreamHeader {
  let channels: Int
  let sampleRate: Int

  /// Reads up to the first sample; nil when the stream is no WAV stream of 32-bit floats.
  static func read(_ source: (Int) -> [UInt8]) -> WaveStreamHeader? {
    func exactly(_ count: Int) -> [UInt8]? {
      var bytes: [UInt8] = []
      while bytes.count < count {
        let more = source(count - bytes.count)
        if more.isEmpty { return nil }
        bytes += more
      }
      return bytes
    }
    func number(_ bytes: ArraySlice<UInt8>) -> Int {
      bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    guard let riff = exactly(12), riff[..<4].elementsEqual("RIFF".utf8),
      riff[8...].elementsEqual("WAVE".utf8)
    else { return nil }
    var header: WaveStreamHeader?
    for _ in 0..<16 {
      guard let chunk = exactly(8) else { return nil }
      let size = number(chunk[4..<8])
      if chunk[..<4].elementsEqual("data".utf8) { return header }
      guard size <= 1 << 16, let body = exactly(size + size % 2) else { return nil }
      if chunk[..<4].elementsEqual("fmt ".utf8), body.count >= 16, number(body[14..<16]) == 32 {
        header = WaveStreamHeader(
          channels: number(body[2..<4]), sampleRate: number(body[4..<8]))
      }
    }
    return nil
  }
}
