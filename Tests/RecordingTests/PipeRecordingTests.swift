import Foundation
import Support
import Testing

@testable import Recording

@Suite("Recording a pipe")
struct PipeRecordingTests {
  private let temporary: TemporaryFolder
  private let folder: URL
  private let copy: URL

  init() throws {
    temporary = try TemporaryFolder()
    folder = URL(fileURLWithPath: temporary.file("a"), isDirectory: true)
    copy = URL(fileURLWithPath: temporary.file("b"), isDirectory: true)
  }

  private func segments(_ folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.filter { $0.hasSuffix(".rf64") }.map {
        ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
      })
  }

  @Test("segments in two folders are bit-exact and the same")
  func exact() throws {
    let sound = PipeRun.noise(seconds: 7, seed: 1)
    try PipeRun.record(sound, [folder, copy])
    let check = try RecordingCheck(folder: folder)
    #expect(check.faults == [])
    #expect(check.history.segments.count >= 4)
    #expect(check.history.isEnded && check.history.gaps == [])
    #expect(check.history.closedFrames == 7 * 8000)
    #expect(try PipeRun.read(RecordingReader(folder: folder)).samples == sound)
    #expect(try segments(folder) == segments(copy))
    #expect(try RecordingCheck(folder: copy).faults == [])
  }

  @Test("half a frame at the end of a pipe is no sound")
  func halfFrame() throws {
    let sound = PipeRun.noise(seconds: 1, seed: 2)
    try PipeRun.record(sound + [7], [folder])
    #expect(try PipeRun.read(RecordingReader(folder: folder)).samples == sound)
  }

  @Test("a second recording in the folder goes on behind the first, and the time between is told")
  func resume() throws {
    let first = PipeRun.noise(seconds: 3, seed: 3)
    let second = PipeRun.noise(seconds: 2, seed: 4)
    try PipeRun.record(first, [folder])
    let numbers = try RecordingHistory(folder: folder).segments.map(\.start.number)
    try PipeRun.record(second, [folder])
    let history = try RecordingHistory(folder: folder)
    #expect(history.gaps.map(\.reason) == [.stopped])
    #expect(history.gaps.map(\.atFrame) == [24_000])
    #expect(history.segments.map(\.start.number).starts(with: numbers))
    #expect(Set(history.segments.map(\.start.number)).count == history.segments.count)
    let read = try PipeRun.read(RecordingReader(folder: folder))
    #expect(read.samples == first + second)
    #expect(read.gaps == [.stopped])
    #expect(try RecordingCheck(folder: folder).faults == [])
  }

  @Test("another format on an existing recording is refused, and nothing is lost")
  func otherFormat() throws {
    let sound = PipeRun.noise(seconds: 1, seed: 5)
    try PipeRun.record(sound, [folder])
    let other = try #require(CaptureFormat(rate: PipeRun.format.rate, channels: 1))
    #expect(throws: RecordingError.otherFormat(path: folder.path, found: PipeRun.format)) {
      try PipeRun.record([1], [folder], format: other)
    }
    #expect(try PipeRun.read(RecordingReader(folder: folder)).samples == sound)
  }

  @Test("a second recorder on a folder is refused while the first works")
  func twoRecorders() throws {
    let first = try SinkRun(folder)
    #expect(
      throws: RecordingError.inUse(
        path: folder.appendingPathComponent(RecordingFolder.journal).path)
    ) { try PipeRun.record([1, 2], [folder]) }
    first.run()
    #expect(throws: RecordingError.self) { try PipeRun.record([1], [copy, copy]) }
  }

  @Test("a segment that is gone, altered or unknown is told")
  func faults() throws {
    try PipeRun.record(PipeRun.noise(seconds: 7, seed: 6), [folder])
    let second = folder.appendingPathComponent("000002.rf64")
    var bytes = try Data(contentsOf: second)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: second)
    try FileManager.default.removeItem(at: folder.appendingPathComponent("000001.rf64"))
    try Data().write(to: folder.appendingPathComponent("000099.rf64"))
    #expect(
      try RecordingCheck(folder: folder).faults == [
        .missing(segment: 1), .altered(segment: 2), .unknown(file: "000099.rf64"),
      ])
  }

  @Test("a folder without a recording is told")
  func none() {
    #expect(throws: RecordingError.noRecording(path: folder.path)) {
      try RecordingHistory(folder: folder)
    }
  }

  @Test(
    "a stream's address is journalled without its password",
    arguments: [
      ("rtsp://admin:rahasia@kamera/1", "rtsp://kamera/1"),
      ("https://a/b?c=d@e", "https://a/b?c=d@e"),
    ])
  func password(address: String, name: String) {
    #expect(CaptureDevice.stream(address).name == name)
  }

  @Test("a disk too small for the hours that were asked for is told with the numbers")
  func forecast() throws {
    let one = try #require(DiskForecast(format: PipeRun.format, folders: [folder]))
    let two = try #require(DiskForecast(format: PipeRun.format, folders: [folder, copy]))
    #expect(one.bytesPerSecond == 32_000 && two.bytesPerSecond == 64_000)
    #expect(one.freeBytes > 0 && one.seconds == one.freeBytes / 32_000)
    try one.require(hours: 0)
    #expect(throws: RecordingError.self) { try one.require(hours: .max / 7200) }
    #expect(DiskForecast(format: PipeRun.format, folders: []) == nil)
  }
}
