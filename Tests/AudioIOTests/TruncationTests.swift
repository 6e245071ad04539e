import Foundation
import Support
import Testing

@testable import AudioIO
@testable import Diagnostics

@Suite("Cut and unfinished recordings")
struct TruncationTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("a truncated WAV gives what is there and says so")
  func truncated() throws {
    let path = try folder.write(
      WaveFile.bytes(
        data: [UInt8](repeating: 1, count: 3200), rate: 16_000, channels: 1, bits: 16,
        declaredBytes: 32_000), "a.wav")
    let sound = try Sound(path)
    #expect(sound.channels[0].count == 1600)
    #expect(
      sound.diagnostics == [
        Diagnostic(.warning, .shorterThanDeclared(declared: 16_000, found: 1600))
      ])
  }

  @Test(
    "a size that the recorder never filled in is no promise",
    arguments: [0xFFFF_FFFF, 0xFFFF_FFFF - 36, 0x7FFF_FFFF, 0x7FFF_F000])
  func unfilledSize(declared: Int) throws {
    let path = try folder.write(
      WaveFile.bytes(
        data: [UInt8](repeating: 1, count: 3200), rate: 16_000, channels: 1, bits: 16,
        declaredBytes: declared), "a.wav")
    let sound = try Sound(path)
    #expect(sound.channels[0].count == 1600)
    #expect(!sound.isShorterThanDeclared)
  }

  @Test("a WAV whose size stayed zero is read by ffmpeg, and without it has no sound")
  func zeroSize() throws {
    let path = try folder.write(
      WaveFile.bytes(
        data: [UInt8](repeating: 1, count: 3200), rate: 16_000, channels: 1, bits: 16,
        declaredBytes: 0), "a.wav")
    #expect(Sound.error(path, programFolders: []) == .noSound(path: path))
    if Sound.canConvert { #expect(try Sound(path).channels[0].count == 1600) }
  }

  @Test("an RF64 file of 5 GiB is opened, measured and read from its start")
  func largeFile() throws {
    let dataBytes = 5 << 30
    var header = Array("RF64".utf8) + WaveFile.number(0xFFFF_FFFF, 4) + Array("WAVEds64".utf8)
    header += WaveFile.number(28, 4) + WaveFile.number(dataBytes + 72, 8)
    header += WaveFile.number(dataBytes, 8) + WaveFile.number(dataBytes / 2, 8)
    header += WaveFile.number(0, 4) + Array("fmt ".utf8) + WaveFile.number(16, 4)
    header += WaveFile.number(1, 2) + WaveFile.number(1, 2) + WaveFile.number(16_000, 4)
    header += WaveFile.number(32_000, 4) + WaveFile.number(2, 2) + WaveFile.number(16, 2)
    header += Array("data".utf8) + WaveFile.number(0xFFFF_FFFF, 4) + WaveFile.number(0x4000, 2)
    let path = try folder.write(header, "besar.wav")
    // A sparse file: its five gibibytes take no room.
    try #require(truncate(path, header.count - 2 + dataBytes) == 0)
    let reader = try SpeechAudioReader(path: path, channels: .mixed)
    #expect(reader.format.declaredFrames == Int64(dataBytes / 2))
    #expect(try reader.next()?.channels[0].prefix(2) == [0.5, 0])
  }

  @Test(
    "a file cut in the middle gives its first half, or nothing but an error, and says so",
    .enabled(if: Sound.canConvert, "ffmpeg is not installed"),
    arguments: ["flac", "ogg", "opus", "mp3", "aiff", "w64", "au", "wma", "mkv"])
  func cutInTheMiddle(ending: String) throws {
    let source = try folder.write(
      WaveFile.pcm16(Sound.sine(440, rate: 48_000, seconds: 20), rate: 48_000), "asal.wav")
    let whole = folder.file("utuh.\(ending)")
    try Sound.convert(source, to: whole)
    #expect(try !Sound(whole).isShorterThanDeclared)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: whole)))
    let path = try folder.write(Array(bytes[..<(bytes.count / 2)]), "potong.\(ending)")
    let sound = try Sound(path)
    #expect((100_000...170_000).contains(sound.channels[0].count))
    // Matroska and ASF files are made to be cut: nothing in them is missing.
    if !["mkv", "wma"].contains(ending) {
      #expect(sound.isShorterThanDeclared || sound.hasDamagedTail)
    }
  }

  @Test("libsndfile's log tells the promised length by the ratio of sizes")
  func log() {
    func promised(_ line: String) -> Int64 {
      TruncationLog.promisedFrames("RIFF : 9 (should be 3)\n\(line)\nEnd\n", present: 1000)
    }
    #expect(promised("data : 4000 (should be 2000)") == 2000)
    #expect(promised(" SSND : 3000 (should be 2000)") == 1500)
    #expect(promised("  Data Size   : 2000 (should be 4000)") == 1000)
    #expect(promised("data : 4294967295 (should be 2000)") == 1000)
    #expect(promised("data : 2000") == 1000)
    #expect(promised("data : 99999999999999999999 (should be 1)") == 1000)
    #expect(promised("data : 5 (should be 0)") == 1000)
    #expect(promised("data : (should be )") == 1000)
  }
}
