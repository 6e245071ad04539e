/// Why a recording cannot be read.
public enum AudioError: Error, Hashable, Sendable {
  /// There is no such file.
  case notFound(path: String)
  /// The path is a folder, a device or a pipe.
  case notAFile(path: String)
  /// The file may not be read; `errno` is the system's reason.
  case unreadable(path: String, errno: Int32)
  /// The file has no bytes.
  case empty(path: String)
  /// No reader knows the content; `ffmpegMissing` says that ffmpeg might and is not installed.
  case unknownFormat(path: String, ffmpegMissing: Bool)
  /// The content is known but there is no sound in it.
  case noSound(path: String)
  /// More channels than can be handled.
  case tooManyChannels(path: String, found: Int, most: Int)
  /// A sample rate that cannot be handled, in hertz.
  case impossibleRate(path: String, hertz: Int)
  /// The external program stopped with an error before any sound came.
  case programFailed(path: String, program: String, status: Int32)
  /// There is no memory for the resampler.
  case resampler(path: String)
}
