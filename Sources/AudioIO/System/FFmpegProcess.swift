import Foundation
import Quantities

/// An ffmpeg child process that decodes what libsndfile cannot: AAC, WMA, AMR, sound of videos.
///
/// It is asked for WAV with floating-point samples on its standard output, all channels, at the
/// file's own rate. It may open this one file only: no playlist, no network, no device.
final class FFmpegProcess: SampleSource {
  let format: AudioFormat
  /// The container of the file, for example `mov,mp4,m4a,3gp,3g2,mj2`.
  let container: String
  private(set) var endedEarly = false
  private(set) var promisedFrames: Int64?
  private let child: ChildProcess
  private var finished = false

  /// The number of the child process.
  var id: Int32 { child.id }

  /// Containers that hold recordings.
  ///
  /// Playlists, scripts, pictures and devices are not among them: such a file could make ffmpeg
  /// open other files or addresses.
  private static let containers = [
    "3gp", "aac", "ac3", "aiff", "amr", "amrnb", "amrwb", "ape", "asf", "au", "avi", "caf", "dsf",
    "dss", "dts", "dv", "eac3", "flac", "flv", "g722", "g729", "gsm", "ircam", "loas", "matroska",
    "mov", "mp3", "mpc", "mpc8", "mpeg", "mpegts", "mxf", "nut", "ogg", "oma", "rm", "sds", "sox",
    "tak", "tta", "voc", "w64", "wav", "webm", "wtv", "wv", "xwma",
  ].joined(separator: ",")

  /// Starts the process and reads the header of what it sends.
  ///
  /// - Parameters:
  ///   - file: the file's absolute path.
  ///   - path: the path as the user gave it, for errors.
  /// - Throws: `noSound` for a video without sound, `unknownFormat` when ffmpeg cannot read it,
  ///   `programFailed` when it cannot be started.
  init(file: String, path: String, program: String) throws(AudioError) {
    // The prefix keeps names with colons or dashes from being taken for protocols or options.
    let arguments = [
      "-v", "level+info", "-hide_banner", "-nostats", "-nostdin", "-protocol_whitelist", "file",
      "-format_whitelist", Self.containers, "-i", "file:" + file, "-map", "0:a:0", "-f", "wav",
      "-c:a", "pcm_f32le", "-bitexact", "pipe:1",
    ]
    var environment = ProcessInfo.processInfo.environment
    for name in ["AV_LOG_FORCE_COLOR", "FFREPORT"] { environment[name] = nil }
    guard
      let child = ChildProcess(program: program, arguments: arguments, environment: environment)
    else { throw .programFailed(path: path, program: program, status: -1) }
    let header = WaveStreamHeader.read { count in
      [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        filled = child.fill(UnsafeMutableRawBufferPointer(buffer))
      }
    }
    guard let header, header.channels > 0 else {
      _ = child.finish()
      let report = FFmpegReport(child.messages)
      throw report.lacksSound
        ? .noSound(path: path) : .unknownFormat(path: path, ffmpegMissing: false)
    }
    guard let rate = SampleRate(hertz: header.sampleRate) else {
      throw .impossibleRate(path: path, hertz: header.sampleRate)
    }
    child.collectMessages()
    let report = FFmpegReport(child.messages)
    container = report.container ?? "?"
    self.child = child
    format = AudioFormat(
      name: "\(container) / \(report.coding ?? "?")", sampleRate: rate, channels: header.channels,
      declaredFrames: report.seconds.map { Int64($0 * Double(rate.hertz)) })
  }

  func read(into buffer: UnsafeMutableBufferPointer<Float>) throws(AudioError) -> Int {
    let whole = buffer.count / format.channels * format.channels
    let bytes = child.fill(UnsafeMutableRawBufferPointer(buffer.extracting(..<whole)))
    if bytes < 4 * whole { finish() }
    // The stream is little-endian whatever the machine is. Half a frame at the end is no sound.
    let count = bytes / (4 * format.channels) * format.channels
    for i in 0..<count {
      buffer[i] = Float(bitPattern: UInt32(littleEndian: buffer[i].bitPattern))
    }
    return count
  }

  private func finish() {
    guard !finished else { return }
    finished = true
    endedEarly = child.finish() != 0
    // The length of a video may be that of its pictures, and a guessed one is no promise: shorter
    // sound is worth telling only when something could not be decoded.
    let report = FFmpegReport(child.messages)
    if report.hasErrors, !report.isEstimate { promisedFrames = format.declaredFrames }
  }
}
