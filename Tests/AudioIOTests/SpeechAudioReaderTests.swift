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

  @Test("16 kHz samples come through unchanged")
  func unchanged() throws {
    let path = try folder.write(WaveFile.float32([0, 0.25, -0.5, 1, -1], rate: 16_000), "a.wav")
    #expect(try Sound(path).channels == [[0, 0.25, -0.5, 1, -1]])
  }

  @Test("channels are averaged, or kept apart")
  func channels() throws {
    let path = try folder.write(
      WaveFile.float32([0.5, 0.25, 0, 0.5, -0.5, 0], rate: 16_000, channels: 2), "a.wav")
    #expect(try Sound(path).channels == [[0.375, 0.25, -0.25]])
    #expect(try Sound(path, .separate).channels == [[0.5, 0, -0.5], [0.25, 0.5, 0]])
  }

  @Test("a channel that never sounds makes the others no quieter")
  func silentChannel() throws {
    // The second channel is silent at first, the third for ever.
    let path = try folder.write(
      WaveFile.float32(
        [0.5, 0, 0, -0.25, 0, 0, 0.5, 0.25, 0, 0.5, 0, 0], rate: 16_000, channels: 3),
      "a.wav")
    #expect(try Sound(path).channels == [[0.5, -0.25, 0.375, 0.25]])
  }

  @Test("blocks follow each other without gap, and never hold more than a part of the file")
  func blocks() throws {
    let path = try folder.write(
      WaveFile.pcm16(Sound.sine(100, rate: 16_000, seconds: 4), rate: 16_000), "a.wav")
    #expect(try Sound(path).starts == [0, 8192, 16_384, 24_576, 32_768, 40_960, 49_152, 57_344])
  }

  @Test("a file named like an option, an address or the standard input is a file")
  func oddNames() throws {
    let wave = WaveFile.pcm16([0, 0.1, 0.2], rate: 16_000)
    for name in ["-", "-i.wav", "http:x.wav", "concat:a|b.wav", "spasi dan 'kutip'.wav", "é 語.wav"]
    {
      #expect(try Sound(try folder.write(wave, name)).channels[0].count == 3, "\(name)")
    }
  }

  @Test("64 channels are read, 65 refused")
  func manyChannels() throws {
    let frame = (0..<64).map { Float($0) / 64 }
    let path = try folder.write(
      WaveFile.float32(
        Array(repeating: frame, count: 100).flatMap { $0 }, rate: 16_000, channels: 64),
      "a.wav")
    let sound = try Sound(path, .separate)
    #expect(sound.channels.count == 64)
    #expect(sound.channels[63] == [Float](repeating: 63.0 / 64, count: 100))
    let wide = try folder.write(
      WaveFile.float32([Float](repeating: 0, count: 650), rate: 16_000, channels: 65), "b.wav")
    #expect(Sound.error(wide) == .tooManyChannels(path: wide, found: 65, most: 64))
  }

  @Test("not-a-number samples become silence and are reported; clipped ones too")
  func oddSamples() throws {
    let path = try folder.write(
      WaveFile.float32([.nan, .infinity, 0.5, -.infinity], rate: 16_000), "a.wav")
    let sound = try Sound(path)
    #expect(sound.channels == [[0, 0, 0.5, 0]])
    #expect(sound.diagnostics == [Diagnostic(.warning, .nonFiniteSamples(count: 3))])
    let loud = try folder.write(WaveFile.float32([1, 2, -3, 0.1], rate: 16_000), "b.wav")
    #expect(try Sound(loud).channels == [[1, 1, -1, 0.1]])
    #expect(try Sound(loud).diagnostics == [Diagnostic(.note, .clippedSamples(count: 3))])
  }

  @Test("what is no recording is refused with its reason")
  func refused() throws {
    let missing = folder.file("tidak-ada.wav")
    #expect(Sound.error(missing) == .notFound(path: missing))
    #expect(Sound.error(folder.path) == .notAFile(path: folder.path))
    #expect(Sound.error("/dev/null") == .notAFile(path: "/dev/null"))
    let empty = try folder.write([], "kosong.wav")
    #expect(Sound.error(empty) == .empty(path: empty))
    let fifo = folder.file("pipa")
    #expect(mkfifo(fifo, 0o600) == 0)
    #expect(Sound.error(fifo) == .notAFile(path: fifo))
    let text = try folder.write(Array("ini bukan suara\n".utf8), "teks.wav")
    guard case .unknownFormat(text, _)? = Sound.error(text) else {
      Issue.record("a text file was not refused as unknown")
      return
    }
    let header = try folder.write(WaveFile.pcm16([], rate: 16_000), "tanpa-isi.wav")
    #expect(Sound.error(header) == .noSound(path: header))
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
      _ = try? Sound(try folder.write(bytes, "acak.\(ending)"))
    }
  }

  @Test("a mutated header gives sound or an error, never a trap", arguments: 1...20)
  func mutatedHeader(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = WaveFile.pcm16(Sound.sine(300, rate: 8000, seconds: 0.2), rate: 8000)
    for _ in 0..<4 {
      bytes[Int.random(in: 4..<44, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
    }
    _ = try? Sound(try folder.write(bytes, "a.wav"))
  }

  @Test("a wrong ending is read all the same and noted")
  func mislabelled() throws {
    let path = try folder.write(WaveFile.pcm16([0, 0.1, 0.2], rate: 16_000), "a.mp3")
    let sound = try Sound(path)
    #expect(sound.channels[0].count == 3)
    #expect(
      sound.diagnostics.map(\.finding).contains {
        if case .mislabelled("mp3", _) = $0 { true } else { false }
      })
  }
}
