/// Something that delivers interleaved samples at the file's own rate.
///
/// Two kinds exist: files that libsndfile reads, and the output of an ffmpeg process.
protocol SampleSource: AnyObject {
  var format: AudioFormat { get }

  /// Fills the buffer with whole frames and returns how many samples were written; 0 at the end.
  func read(into buffer: UnsafeMutableBufferPointer<Float>) throws(AudioError) -> Int

  /// True when reading ended because the rest is damaged.
  var endedEarly: Bool { get }
}
