import CSndFile
import Quantities

/// A file that libsndfile reads: WAV, RF64, W64, FLAC, Ogg/Vorbis, Opus, MP3, AIFF, AU, CAF.
final class SoundFile: SampleSource {
  let format: AudioFormat
  let promisedFrames: Int64?
  private let handle: OpaquePointer
  private let channels: Int
  private(set) var endedEarly = false

  /// The container of the open file, for example `WAV (Microsoft)`.
  let container: String

  /// Opens a file by its absolute path; nil when libsndfile does not know the content.
  ///
  /// - Throws: `impossibleRate`, which names the file by `path`, as the user gave it.
  init?(file: String, path: String) throws(AudioError) {
    var info = SF_INFO()
    guard let handle = sf_open(file, Int32(SFM_READ), &info) else { return nil }
    guard info.channels > 0, let rate = SampleRate(hertz: Int(info.samplerate)) else {
      sf_close(handle)
      throw .impossibleRate(path: path, hertz: Int(info.samplerate))
    }
    self.handle = handle
    channels = Int(info.channels)
    container = Self.name(info.format & Int32(SF_FORMAT_TYPEMASK), SFC_GET_FORMAT_INFO)
    let coding = Self.name(info.format & Int32(SF_FORMAT_SUBMASK), SFC_GET_FORMAT_INFO)
    // A truncated Ogg file reports the largest number there is; 2^50 frames are 46 years at 768
    // kHz.
    let known = info.frames > 0 && info.frames < 1 << 50 ? info.frames : nil
    format = AudioFormat(
      name: "\(container) / \(coding)", sampleRate: rate, channels: channels,
      declaredFrames: known)
    promisedFrames = known.map { TruncationLog.promisedFrames(Self.log(handle), present: $0) }
  }

  deinit {
    sf_close(handle)
  }

  func read(into buffer: UnsafeMutableBufferPointer<Float>) throws(AudioError) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    let frames = sf_readf_float(handle, base, Int64(buffer.count / channels))
    if frames <= 0, sf_error(handle) != Int32(SF_ERR_NO_ERROR) { endedEarly = true }
    return max(0, Int(frames)) * channels
  }

  private static func name(_ format: Int32, _ command: some BinaryInteger) -> String {
    var description = SF_FORMAT_INFO()
    description.format = format
    let size = Int32(MemoryLayout<SF_FORMAT_INFO>.size)
    guard sf_command(nil, Int32(command), &description, size) == 0, let name = description.name
    else { return "?" }
    return String(cString: name)
  }

  /// What the library noted while it read the header.
  private static func log(_ handle: OpaquePointer) -> String {
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = sf_command(handle, Int32(SFC_GET_LOG_INFO), &bytes, Int32(bytes.count))
    return String(decoding: bytes[..<min(max(0, Int(count)), bytes.count)], as: UTF8.self)
  }
}
