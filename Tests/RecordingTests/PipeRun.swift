import Foundation
import Quantities
import Support

@testable import Recording

/// Recording a pipe that a test fills.
struct PipeRun {
  // 8 kHz and two channels are within every limit.
  // swift-format-ignore: NeverForceUnwrap
  static let format = CaptureFormat(rate: SampleRate(hertz: 8000)!, channels: 2)!

  /// Samples of noise from a seed.
  static func noise(seconds: Int, seed: UInt64) -> [Int16] {
    var random = SeededGenerator(seed: seed)
    return (0..<seconds * 16_000).map { _ in Int16(truncatingIfNeeded: Int(random.next() >> 40)) }
  }

  /// Records samples into folders from the first to the last.
  static func record(
    _ samples: [Int16], _ folders: [URL], segmentSeconds: Int = 2, format: CaptureFormat = format
  ) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemFailure(number: errno, path: "pipe") }
    let (input, output) = (ends[0], ends[1])
    defer { close(input) }
    let recorder: Recorder
    do {
      recorder = try Recorder(
        RecordingRequest(
          device: .input(descriptor: input), format: format, folders: folders,
          segmentSeconds: segmentSeconds))
    } catch {
      close(output)
      throw error
    }
    let feeder = Worker("uji-umpan") {
      samples.withUnsafeBytes { bytes in
        var sent = 0
        while sent < bytes.count {
          // Odd pieces, so that frames are cut in the middle.
          let count = write(
            output, bytes.baseAddress.map { $0 + sent }, min(4099, bytes.count - sent))
          if count <= 0 { break }
          sent += count
        }
      }
      close(output)
    }
    recorder.run()
    feeder.join()
  }

  /// Everything that a reader gives until it has ended or waits.
  static func read(_ reader: RecordingReader) throws -> (samples: [Int16], gaps: [GapReason]) {
    var samples: [Int16] = []
    var gaps: [GapReason] = []
    while true {
      switch try reader.next(frames: 1001) {
      case .samples(let values, let first):
        guard first == Int64(samples.count / 2) else {
          throw SystemFailure(number: EIO, path: "frame \(first)")
        }
        samples += values
      case .gap(let gap): gaps.append(gap.reason)
      case .waiting, .ended: return (samples, gaps)
      }
    }
  }
}
