import Foundation
import Support
import Testing

@testable import AudioIO
@testable import Diagnostics

/// A recording read to its end.
struct Sound {
  var channels: [[Float]] = []
  var starts: [Int64] = []
  var diagnostics: [Diagnostic] = []

  init(
    _ path: String, _ layout: ChannelLayout = .mixed,
    programFolders: [String] = FFmpegProgram.searchPath
  ) throws(AudioError) {
    let reader = try SpeechAudioReader(
      path: path, channels: layout, programFolders: programFolders)
    channels = Array(repeating: [], count: reader.channelCount)
    while let block = try reader.next() {
      starts.append(block.start)
      for (index, samples) in block.channels.enumerated() { channels[index] += samples }
    }
    diagnostics = reader.diagnostics
  }

  /// Whether a shorter file than declared was reported.
  var isShorterThanDeclared: Bool {
    diagnostics.contains {
      if case .shorterThanDeclared = $0.finding { true } else { false }
    }
  }

  /// Whether a damaged end was reported.
  var hasDamagedTail: Bool {
    diagnostics.contains { if case .damagedTail = $0.finding { true } else { false } }
  }

  /// Why a recording cannot be read; nil when it can.
  static func error(
    _ path: String, programFolders: [String] = FFmpegProgram.searchPath
  ) -> AudioError? {
    do throws(AudioError) {
      _ = try Sound(path, programFolders: programFolders)
      return nil
    } catch { return error }
  }

  /// A tone in [-level, level].
  static func sine(
    _ hertz: Double, rate: Int, seconds: Double, level: Float = 0.5
  ) -> [Float] {
    (0..<Int(Double(rate) * seconds)).map {
      level * Float(sin(2 * Double.pi * hertz * Double($0) / Double(rate)))
    }
  }

  /// Whether ffmpeg is installed.
  static let canConvert = FFmpegProgram.path() != nil

  /// Makes a file in another format with ffmpeg.
  static func convert(_ source: String, to target: String, _ options: [String] = []) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(FFmpegProgram.path()))
    process.arguments =
      ["-v", "error", "-nostdin", "-y", "-i", "file:" + source] + options + ["file:" + target]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
