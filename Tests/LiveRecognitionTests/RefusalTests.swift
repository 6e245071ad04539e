import Foundation
import Support
import Testing

@testable import LiveRecognition
@testable import Recording
@testable import Transcription

@Suite("What recognition beside the recorder refuses")
struct RefusalTests {
  private let folder: URL
  private let temporary: TemporaryFolder
  private var words: URL { folder.appendingPathComponent(RecognitionFolder.words) }

  init() throws {
    temporary = try TemporaryFolder()
    folder = URL(fileURLWithPath: temporary.file("r"), isDirectory: true)
  }

  private func record() throws {
    try Sitting.record(try Sitting.sound("bacaan", seconds: 0..<10), folder)
  }

  @Test("a folder that is missing or holds no recording, and nothing is made there")
  func missing() throws {
    #expect(throws: LiveRecognitionError.recording(.noRecording(path: folder.path))) {
      try Sitting.recognize(folder)
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    #expect(throws: LiveRecognitionError.recording(.noRecording(path: folder.path))) {
      try Sitting.recognize(folder)
    }
    #expect(!FileManager.default.fileExists(atPath: words.path))
  }

  @Test("a journal that was altered, and a segment that is gone")
  func brokenRecording() throws {
    try record()
    let journal = folder.appendingPathComponent(RecordingFolder.journal)
    let sound = try Data(contentsOf: journal)
    var altered = sound
    altered[100] ^= 1
    try altered.write(to: journal)
    #expect(throws: LiveRecognitionError.recording(.brokenJournal(path: journal.path, line: 1))) {
      try Sitting.recognize(folder)
    }
    try sound.write(to: journal)
    let segment = folder.appendingPathComponent("000002.rf64").path
    try FileManager.default.removeItem(atPath: segment)
    #expect(
      throws: LiveRecognitionError.recording(.system(SystemFailure(number: ENOENT, path: segment)))
    ) { try Sitting.recognize(folder) }
  }

  @Test("a transcript with a damaged line, of other options, or of another recording")
  func transcript() throws {
    try record()
    try Sitting.recognize(folder)
    let whole = try Sitting.transcript(folder)
    let lines = whole.split(separator: UInt8(ascii: "\n"))
    #expect(lines.count >= 3)
    var damaged = whole
    damaged[lines[1].startIndex] = UInt8(ascii: "x")
    try damaged.write(to: words)
    #expect(throws: LiveRecognitionError.damaged(path: words.path, line: 2)) {
      try Sitting.recognize(folder)
    }
    #expect(try Sitting.transcript(folder) == damaged)
    try whole.write(to: words)
    #expect(throws: LiveRecognitionError.otherOptions(path: words.path)) {
      try Sitting.recognize(folder, LiveRecognitionOptions(channels: .mixed))
    }
    #expect(throws: LiveRecognitionError.otherOptions(path: words.path)) {
      try Sitting.recognize(folder, LiveRecognitionOptions(terms: [Term(text: "Abdulloh")]))
    }
    let text =
      lines[..<2].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n") + "\n"
    try Data(text.replacing("\"keyakinan\":", with: "\"keyakinan\":0").utf8).write(to: words)
    #expect(throws: LiveRecognitionError.damaged(path: words.path, line: 2)) {
      try Sitting.recognize(folder)
    }
    try Data(text.replacing("\"putus\":", with: "\"putus\":1").utf8).write(to: words)
    #expect(throws: LiveRecognitionError.unlike(path: words.path, utterance: 1)) {
      try Sitting.recognize(folder)
    }
  }

  @Test("a second recogniser of the same recording, and a term that cannot be spoken")
  func inUse() throws {
    try record()
    let live = try LiveRecognition(folder: folder, model: Sitting.model.get())
    #expect(throws: LiveRecognitionError.inUse(path: words.path)) {
      try Sitting.recognize(folder)
    }
    _ = try live.step { _ in }
    let other = URL(fileURLWithPath: temporary.file("s"), isDirectory: true)
    try Sitting.record(try Sitting.sound("bacaan", seconds: 0..<1), other)
    #expect(throws: LiveRecognitionError.self) {
      try Sitting.recognize(other, LiveRecognitionOptions(terms: [Term(text: "漢")]))
    }
  }
}
