import Foundation
import Quantities

/// An ffmpeg child process that decodes what libsndfile cannot: AAC, WMA, AMR, sound of videos.
///
/// It is asked for WAV with floating-point samples on its standard output, all channels, at the file's own rate.
final class FFmpegProcess: SampleSource {
  let format: AudioFormat
  private let process: Process
  private let output: FileHandle
  private let path: String
  private var pending: [UInt8] = []
  private(set) var endedEarly = false
  private var finished = false

  /// Where ffmpeg is installed, when it is.
  static func program() -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/ffmpeg" }
      .first { $0.hasPrefix("/") && FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Starts the process and reads the header of what it sends.
  ///
  /// - Throws: `programFailed` when no sound comes.
  init(path: String, program: String) throws(AudioError) {
    self.path = path
    process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    // The prefix keeps names with colons or dashes from being taken for protocols or options.
    let absolute =
      path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    process.arguments = [
      "-v", "error", "-nostdin", "-i", "file:" + absolute, "-map", "0:a:0", "-vn", "-f", "wav",
      "-c:a", "pcm_f32le", "-bitexact", "pipe:1",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    output = pipe.fileHandleForReading
    do {
      try process.run()
    } catch {
      throw .programFailed(path: path, program: program, status: -1)
    }
    let header = WaveStreamHeader.read { [output] count in
      // An unreadable pipe is an ended one.
      (try? output.read(upToCount: count)).flatMap { $0.map { [UInt8]($0) } } ?? []
    }
    guard let header, header.channels > 0, let rate = SampleRate(hertz: header.sampleRate) else {
      process.terminate()
      process.waitUntilExit()
      throw .programFailed(path: path, program: program, status: process.terminationStatus)
    }
    format = AudioFormat(
      name: "ffmpeg", sampleRate: rate, channels: header.channels, declaredFrames: nil)
  }

  deinit {
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
  }

  func read(into buffer: UnsafeMutableBufferPointer<Float>) throws(AudioError) -> Int {
    let frame = 4 * format.channels
    while pending.count < frame {
      // An unreadable pipe is an ended one.
      guard let data = try? output.read(upToCount: max(frame, buffer.count * 4)), !data.isEmpty
      else {
        finish()
        return 0
      }
      pending.append(contentsOf: data)
    }
    let bytes = min(pending.count, buffer.count * 4) / frame * frame
    pending.withUnsafeBytes { raw in
      for i in 0..<bytes / 4 {
        buffer[i] = Float(
          bitPattern: UInt32(
            littleEndian: raw.loadUnaligned(fromByteOffset: 4 * i, as: UInt32.self)))
      }
    }
    pending.removeFirst(bytes)
    return bytes / 4
  }

  private func finish() {
    guard !finished else { return }
    finished = true
    process.waitUntilExit()
    endedEarly = process.terminationStatus != 0
  }
}
