import Foundation
import Support
import Testing

@testable import AudioIO
@testable import Diagnostics
@testable import Quantities

@Suite("Recordings through ffmpeg", .enabled(if: Sound.canConvert, "ffmpeg is not installed"))
struct FFmpegTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func tone(seconds: Double, rate: Int = 48_000) throws -> String {
    try folder.write(
      WaveFile.pcm16(Sound.sine(440, rate: rate, seconds: seconds), rate: rate), "asal.wav")
  }

  @Test(
    "lossy and video formats come through within 60 ms of their length",
    arguments: [
      "flac", "ogg", "opus", "mp3", "m4a", "aac", "mp4", "mkv", "aiff", "w64", "wma", "caf",
    ])
  func formats(ending: String) throws {
    let target = folder.file("hasil.\(ending)")
    try Sound.convert(try tone(seconds: 3), to: target)
    let sound = try Sound(target)
    let x = sound.channels[0]
    #expect(abs(x.count - 48_000) < 1000)
    #expect(sound.diagnostics == [])
    let middle = x[20_000..<28_000].map { $0 * $0 }.reduce(0, +) / 8000
    #expect(abs(middle - 0.125) < 0.02)
  }

  @Test(
    "samples of every width come through at their own precision",
    arguments: [
      ("pcm_u8", 0.01), ("pcm_s16le", 0.000_1), ("pcm_s24le", 0.000_000_2),
      ("pcm_s32le", 0.000_000_1),
      ("pcm_f32le", 0.000_000_1), ("pcm_f64le", 0.000_000_1), ("pcm_alaw", 0.03),
      ("pcm_mulaw", 0.03),
      ("adpcm_ima_wav", 0.03),
    ])
  func widths(coding: String, tolerance: Float) throws {
    let ideal = Sound.sine(440, rate: 16_000, seconds: 1)
    let source = try folder.write(WaveFile.float32(ideal, rate: 16_000), "asal.wav")
    let target = folder.file("hasil.wav")
    try Sound.convert(source, to: target, ["-c:a", coding])
    let x = try Sound(target).channels[0]
    #expect(x.count >= ideal.count)
    // Without the first block: ADPCM begins with its smallest step and needs some samples to
    // follow.
    let worst = zip(x, ideal).dropFirst(1024).map { abs($0 - $1) }.max() ?? 1
    #expect(worst < tolerance)
  }

  @Test("a video's channels, rate and length are known before it is decoded")
  func facts() throws {
    let source = try folder.write(
      WaveFile.pcm16([Float](repeating: 0.1, count: 6 * 44_100), rate: 44_100, channels: 6), "a.wav"
    )
    let target = folder.file("a.m4a")
    try Sound.convert(source, to: target)
    let reader = try SpeechAudioReader(path: target, channels: .separate)
    #expect(reader.format.channels == 6)
    #expect(reader.channelCount == 6)
    #expect(reader.format.sampleRate.hertz == 44_100)
    #expect(reader.format.name == "mov,mp4,m4a,3gp,3g2,mj2 / aac")
    #expect(abs((reader.format.declaredDuration?.seconds ?? 0) - 1) < 0.05)
  }

  @Test("the same file is cut into the same blocks each time")
  func sameBlocks() throws {
    let target = folder.file("a.m4a")
    try Sound.convert(try tone(seconds: 5), to: target)
    let first = try Sound(target)
    let second = try Sound(target)
    #expect(first.starts == second.starts)
    #expect(first.channels == second.channels)
  }

  @Test("a reader that is dropped in the middle ends its process and leaves none behind")
  func dropped() throws {
    let target = folder.file("a.m4a")
    // Two minutes are 23 MB of samples, far more than lies between the processes.
    try Sound.convert(try tone(seconds: 120), to: target)
    var source: FFmpegProcess? = try FFmpegProcess(
      file: target, path: target, program: try #require(FFmpegProgram.path()))
    let id = try #require(source?.id)
    #expect(kill(id, 0) == 0)
    source = nil
    #expect(kill(id, 0) == -1 && errno == ESRCH)
  }

  @Test("without ffmpeg the error says that it is missing")
  func missing() throws {
    let target = folder.file("a.m4a")
    try Sound.convert(try tone(seconds: 1), to: target)
    for folders in [[], [folder.path], ["."]] {
      #expect(
        Sound.error(target, programFolders: folders)
          == .unknownFormat(path: target, ffmpegMissing: true))
    }
  }

  @Test("a program that cannot run is named")
  func brokenProgram() throws {
    let program = try folder.write(Array("bukan program".utf8), "ffmpeg")
    try #require(chmod(program, 0o700) == 0)
    let target = folder.file("a.m4a")
    try Sound.convert(try tone(seconds: 1), to: target)
    #expect(
      Sound.error(target, programFolders: [folder.path])
        == .programFailed(path: target, program: program, status: -1))
  }

  @Test("a playlist is refused: it could lead to other files and addresses")
  func playlists() throws {
    let target = folder.file("rahasia.mp3")
    try Sound.convert(try tone(seconds: 1), to: target)
    let lists = [
      "#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\nrahasia.mp3\n#EXT-X-ENDLIST\n",
      "ffconcat version 1.0\nfile rahasia.mp3\n",
    ]
    for name in ["a.m3u8", "a.wav", "a.m4a"] {
      for list in lists {
        let path = try folder.write(Array(list.utf8), name)
        #expect(Sound.error(path) == .unknownFormat(path: path, ffmpegMissing: false))
      }
    }
  }

  @Test("a video without sound has no sound")
  func mute() throws {
    let source = try folder.write(
      Array("P6 16 16 255\n".utf8) + [UInt8](repeating: 90, count: 768), "a.ppm")
    let target = folder.file("bisu.mp4")
    try Sound.convert(source, to: target)
    #expect(Sound.error(target) == .noSound(path: target))
  }

  @Test("a wrong ending is read all the same and noted")
  func mislabelled() throws {
    let target = folder.file("a.m4a")
    try Sound.convert(try tone(seconds: 1), to: target)
    let wrong = folder.file("a.wav")
    try FileManager.default.moveItem(atPath: target, toPath: wrong)
    let sound = try Sound(wrong)
    #expect(
      sound.diagnostics == [
        Diagnostic(
          .note, .mislabelled(extension: "wav", content: "mov,mp4,m4a,3gp,3g2,mj2"))
      ])
  }
}
