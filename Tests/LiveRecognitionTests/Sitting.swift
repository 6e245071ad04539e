import Foundation
import Quantities
import Support

@testable import AudioIO
@testable import LiveRecognition
@testable import Recording
@testable import Transcription

/// Recordings made by the real recorder from a pipe, and what the real recogniser makes of them.
enum Sitting {
  static let model = Result { try RecognitionModel(directory: Project.path("Models/id-kecil")) }

  /// The channels of a sample at 16 kHz, in [-1, 1].
  static func sound(_ sample: String, seconds: Range<Double>? = nil) throws -> [[Float]] {
    let reader = try SpeechAudioReader(
      path: Project.path("Samples/\(sample)/\(sample).flac"), channels: .separate)
    var channels = Array(repeating: [Float](), count: reader.channelCount)
    while let block = try reader.next() {
      for index in channels.indices { channels[index] += block.channels[index] }
    }
    guard let seconds else { return channels }
    return channels.map { channel in
      Array(channel[Int(seconds.lowerBound * 16_000)..<Int(seconds.upperBound * 16_000)])
    }
  }

  /// Records channels into a folder.
  static func record(_ channels: [[Float]], _ folder: URL, rate: Int = 16_000) throws {
    guard let rate = SampleRate(hertz: rate),
      let format = CaptureFormat(rate: rate, channels: channels.count)
    else { throw SystemFailure(number: EINVAL, path: "format") }
    let frames = channels.map(\.count).min() ?? 0
    var samples: [Int16] = []
    for frame in 0..<frames {
      for channel in channels {
        samples.append(Int16(max(-32_768, min(32_767, channel[frame] * 32_768))))
      }
    }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemFailure(number: errno, path: "pipe") }
    let (input, output) = (ends[0], ends[1])
    defer { close(input) }
    let recorder = try Recorder(
      RecordingRequest(
        device: .input(descriptor: input), format: format, folders: [folder], segmentSeconds: 7))
    let bytes = samples
    let feeder = Worker("uji-umpan") {
      bytes.withUnsafeBytes { bytes in
        var sent = 0
        while sent < bytes.count {
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

  /// Recognises a recording to its end.
  @discardableResult
  static func recognize(
    _ folder: URL, _ options: LiveRecognitionOptions = LiveRecognitionOptions()
  ) throws -> [Utterance] {
    let live = try LiveRecognition(folder: folder, model: model.get(), options: options)
    while true {
      if case .worked = try live.step(handle: { _ in }) { continue }
      return try utterances(folder)
    }
  }

  static func transcript(_ folder: URL) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(RecognitionFolder.words))
  }

  static func lines(_ folder: URL) throws -> [TranscriptLine] {
    try transcript(folder).split(separator: UInt8(ascii: "\n"))
      .compactMap { TranscriptLine(Data($0)) }
  }

  static func utterances(_ folder: URL) throws -> [Utterance] {
    try lines(folder).compactMap { line in
      if case .utterance(let utterance) = line { utterance } else { nil }
    }
  }

  /// The words of a channel in order of time.
  static func words(_ utterances: [Utterance], channel: Int) -> [String] {
    utterances.filter { $0.channel == channel }.sorted { $0.start < $1.start }
      .flatMap { $0.words.map(\.text) }
  }

  /// The least number of words to be put in, left out and changed.
  static func distance(_ a: [String], _ b: [String]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[b.count]
  }

  /// A channel made quieter and later, with hiss of its own.
  static func far(
    _ sound: [Float], decibels: Double, delay: Int, seed: UInt64 = 1
  ) -> [Float] {
    let gain = Float(pow(10, -decibels / 20))
    var random = SeededGenerator(seed: seed)
    return sound.indices.map { index in
      (index >= delay ? sound[index - delay] * gain : 0)
        + Float.random(in: -0.0005...0.0005, using: &random)
    }
  }
}
