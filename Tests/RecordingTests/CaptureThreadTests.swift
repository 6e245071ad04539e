import Foundation
import Support
import Testing

@testable import Recording

@Suite("The capture thread")
struct CaptureThreadTests {
  private let temporary = try? TemporaryFolder()

  /// What the capture thread did while a pipe of so many seconds was recorded by the program.
  private func counts(_ seconds: Int) throws -> [Int] {
    let temporary = try #require(temporary)
    let library = temporary.file("hitung.so")
    if !FileManager.default.fileExists(atPath: library) {
      let compiler = Process()
      compiler.executableURL = URL(fileURLWithPath: "/usr/bin/cc")
      compiler.arguments = [
        "-shared", "-fPIC", "-o", library, Project.path("Tests/RecordingTests/count.c"), "-ldl",
      ]
      try compiler.run()
      compiler.waitUntilExit()
      try #require(compiler.terminationStatus == 0)
    }
    let sound = temporary.file("\(seconds).raw")
    try PipeRun.noise(seconds: seconds, seed: 8).withUnsafeBytes {
      try Data($0).write(to: URL(fileURLWithPath: sound))
    }
    let told = temporary.file("\(seconds).txt")
    let recorder = Process()
    recorder.executableURL = URL(fileURLWithPath: Project.built + "/sidilan")
    recorder.arguments = [
      "risalah", "perekam", temporary.file("r\(seconds)"), temporary.file("s\(seconds)"),
      "--perangkat", "-", "--laju", "8000", "--kanal", "2",
    ]
    recorder.environment = ["LD_PRELOAD": library, "COUNT_FILE": told, "LC_ALL": "C"]
    recorder.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: sound))
    recorder.standardError = FileHandle.nullDevice
    try recorder.run()
    recorder.waitUntilExit()
    #expect(recorder.terminationStatus == 0)
    let history = try RecordingHistory(
      folder: URL(fileURLWithPath: temporary.file("r\(seconds)"), isDirectory: true))
    #expect(history.closedFrames == Int64(seconds) * 8000)
    return try String(contentsOfFile: told, encoding: .utf8).split(whereSeparator: \.isWhitespace)
      .compactMap { Int($0) }
  }

  @Test("ten times as long, not one allocation, release or lock more")
  func nothing() throws {
    let short = try counts(10)
    let long = try counts(100)
    #expect(short.count == 4 && long.count == 4)
    // The counter sees the thread: a turn for every packet of 50 ms.
    #expect(short[0] >= 200 && long[0] >= 2000, "\(short) \(long)")
    #expect(short[1] == long[1] && short[3] == long[3], "\(short) \(long)")
    // What the thread lets go when it ends depends on who of those that share it ends last; no turn lets go anything.
    #expect(abs(short[2] - long[2]) < 16, "\(short) \(long)")
  }
}
