/// Something that delivers interleaved samples at the file's own rate.
///
/// Two kinds exist: files that libsndfile reads, and the output of an ffmpeg process.
protocol SampleSource: AnyObject {
  var format: AudioFormat { get }

  /// The container's name, for comparison with the ending of the file's name.
  var container: String { get }

  /// Fills the buffer with whole frames and returns how many samples were written; 0 at the end.
  func read(into buffer: UnsafeMutableBufferPointer<Float>) throws(AudioError) -> Int

  /// Frames that the file ought to hold by its own header; nil when that is not known. Final after
  /// the end.
  var promisedFrames: Int64? { get }

  /// True when reading ended because the rest is damaged.
  var endedEarly: Bool { get }
}
