import Foundation
import Support
import Testing

@testable import AudioIO
@testable import Diagnostics
@testable import Quantities

@Suite("Reading recordings")
struct SpeechAudioReaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private struct Sound {
    var channels: [[Float]] = []
    var diagnostics: [Diagnostic] = []
  }

  private func read(_ path: String, _ layout: ChannelLayout = .mixed) throws(AudioError) -> Sound {
    let reader = try SpeechAudioReader(path: path, channels: layout)
    var sound = Sound(channels: [[Float]](repeating: [], count: reader.channelCount))
    while let block = try reader.next() {
      for (index, samples) in block.channels.enumerated() { sound.channels[index] += samples }
    }
    sound.diagnostics = reader.diagnostics
    return sound
  }

  private func sine(_ hertz: Double, rate: Int, seconds: Double, level: Float = 0.5) -> [Float] {
    (0..<Int(Double(rate) * seconds)).map {
      level * Float(sin(2 * Double.pi * hertz * Double($0) / Double(rate)))
    }
  }

  private func error(_ path: String) -> AudioError? {
    do throws(AudioError) {
      _ = try read(path)
      return nil
    } catch { return error }
  }

  @Test("16 kHz samples come through unchanged")
  func unchanged() throws {
    let path = try folder.write(WaveFile.float32([0, 0.25, -0.5, 1, -1], rate: 16_000), "a.wav")
    #expect(try read(path).channels == [[0, 0.25, -0.5, 1, -1]])
  }

  @Test("channels are averaged, or kept apart")
  func channels() throws {
    let path = try folder.write(
      WaveFile.float32([0.5, 0.25, 0, 0.5, -0.5, 0], rate: 16_000, channels: 2), "a.wav")
    #expect(try read(path).channels == [[0.375, 0.25, -0.25]])
    #expect(try read(path, .separate).channels == [[0.5, 0, -0.5], [0.25, 0.5, 0]])
  }

  @Test(
    "a tone keeps its pitch, level and length through resampling",
    arguments: [8000, 11_025, 22_050, 44_100, 48_000, 96_000, 192_000])
  func resampling(rate: Int) throws {
    let path = try folder.write(
      WaveFile.float32(sine(440, rate: rate, seconds: 2), rate: rate), "a.wav")
    let x = try read(path).channels[0]
    #expect(abs(x.count - 32_000) <= 1)
    // Correlation with the ideal tone, away from the edges.
    let ideal = sine(440, rate: 16_000, seconds: 2)
    var (dot, own) = (Float(0), Float(0))
    for i in 2000..<30_000 {
      dot += x[i] * ideal[i]
      own += ideal[i] * ideal[i]
    }
    #expect(abs(dot / own - 1) < 0.005)
  }

  @Test("64 channels are read, 65 refused")
  func manyChannels() throws {
    let frame = (0..<64).map { Float($0) / 64 }
    let path = try folder.write(
      WaveFile.float32(
        Array(repeating: frame, count: 100).flatMap { $0 }, rate: 16_000, channels: 64),
      "a.wav")
    let sound = try read(path, .separate)
    #expect(sound.channels.count == 64)
    #expect(sound.channels[63] == [Float](repeating: 63.0 / 64, count: 100))
    let wide = try folder.write(
      WaveFile.float32([Float](repeating: 0, count: 650), rate: 16_000, channels: 65), "b.wav")
    #expect(error(wide) == .tooManyChannels(path: wide, found: 65, most: 64))
  }

  @Test("not-a-number samples become silence and are reported; clipped ones too")
  func oddSamples() throws {
    let path = try folder.write(
      WaveFile.float32([.nan, .infinity, 0.5, -.infinity], rate: 16_000), "a.wav")
    let sound = try read(path)
    #expect(sound.channels == [[0, 0, 0.5, 0]])
    #expect(sound.diagnostics == [Diagnostic(.warning, .nonFiniteSamples(count: 3))])
    let loud = try folder.write(WaveFile.float32([1, 2, -3, 0.1], rate: 16_000), "b.wav")
    #expect(try read(loud).channels == [[1, 1, -1, 0.1]])
    #expect(try read(loud).diagnostics == [Diagnostic(.note, .clippedSamples(count: 3))])
  }

  @Test("what is no recording is refused with its reason")
  func refused() throws {
    let missing = folder.file("tidak-ada.wav")
    #expect(error(missing) == .notFound(path: missing))
    #expect(error(folder.path) == .notAFile(path: folder.path))
    #expect(error("/dev/null") == .notAFile(path: "/dev/null"))
    let empty = try folder.write([], "kosong.wav")
    #expect(error(empty) == .empty(path: empty))
    let fifo = folder.file("pipa")
    #expect(mkfifo(fifo, 0o600) == 0)
    #expect(error(fifo) == .notAFile(path: fifo))
    let text = try folder.write(Array("ini bukan suara\n".utf8), "teks.wav")
    guard case .unknownFormat(text, _)? = error(text) else {
      Issue.record("a text file was not refused as unknown")
      return
    }
    let header = try folder.write(WaveFile.pcm16([], rate: 16_000), "tanpa-isi.wav")
    #expect(error(header) == .noSound(path: header))
  }

  @Test("a truncated file gives what is there and says so")
  func truncated() throws {
    let whole = WaveFile.bytes(
      data: [UInt8](repeating: 1, count: 3200), rate: 16_000, channels: 1, bits: 16,
      declaredBytes: 32_000)
    let path = try folder.write(whole, "a.wav")
    #expect(try read(path).channels[0].count == 1600)
  }

  @Test("a header whose sizes were never filled in does not stop the reading")
  func streamedHeader() throws {
    let path = try folder.write(
      WaveFile.bytes(
        data: [UInt8](repeating: 1, count: 3200), rate: 16_000, channels: 1, bits: 16,
        declaredBytes: 0xFFFF_FFFF - 36), "a.wav")
    #expect(try read(path).channels[0].count == 1600)
  }

  @Test("random bytes under any name give sound or an error, never a trap", arguments: 1...20)
  func randomBytes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = (0..<3000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let heads: [[UInt8]] = [
      [], Array("fLaC".utf8), Array("OggS".utf8), Array("RIFF    WAVE".utf8), [0xFF, 0xFB],
    ]
    bytes = (heads.randomElement(using: &generator) ?? []) + bytes
    for ending in ["wav", "flac", "ogg", "mp3"] {
      _ = try? read(try folder.write(bytes, "acak.\(ending)"))
    }
  }

  @Test("a mutated header gives sound or an error, never a trap", arguments: 1...20)
  func mutatedHeader(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = WaveFile.pcm16(sine(300, rate: 8000, seconds: 0.2), rate: 8000)
    for _ in 0..<4 {
      bytes[Int.random(in: 4..<44, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
    }
    _ = try? read(try folder.write(bytes, "a.wav"))
  }

  @Test(
    "lossy and video formats come through within 60 ms of their length",
    .enabled(if: FFmpegProcess.program() != nil, "ffmpeg is not installed"),
    arguments: ["flac", "ogg", "opus", "mp3", "m4a", "mp4", "mkv", "aiff", "w64", "wma"])
  func formats(ending: String) throws {
    let program = try #require(FFmpegProcess.program())
    let source = try folder.write(
      WaveFile.pcm16(sine(440, rate: 48_000, seconds: 3), rate: 48_000), "asal.wav")
    let target = folder.file("hasil.\(ending)")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-v", "error", "-nostdin", "-i", source, target]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let x = try read(target).channels[0]
    #expect(abs(x.count - 48_000) < 2000)
    let middle = x[20_000..<28_000].map { $0 * $0 }.reduce(0, +) / 8000
    #expect(abs(middle - 0.125) < 0.02)
  }

  @Test("a wrong ending is read all the same and noted")
  func mislabelled() throws {
    let path = try folder.write(WaveFile.pcm16([0, 0.1, 0.2], rate: 16_000), "a.mp3")
    let sound = try read(path)
    #expect(sound.channels[0].count == 3)
    #expect(
      sound.diagnostics.map(\.finding).contains {
        if case .mislabelled("mp3", _) = $0 { true } else { false }
      })
  }
}
