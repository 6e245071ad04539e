import Foundation
import Support
import Testing

@testable import Recording

@Suite("Journal of a recording")
struct JournalTests {
  private let temporary: TemporaryFolder
  private let path: String

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.file("jurnal.jsonl")
    let journal = try JournalFile(path: path)
    for frame in 1...5 {
      #expect(
        journal.append(
          .clock(frame: Int64(frame), driftPPM: nil),
          at: ClockReading(wall: Int64(frame), boot: 0, awake: 0)))
    }
    #expect(journal.sync())
  }

  @Test("an altered line is refused with its number", arguments: [1, 3, 5])
  func altered(line: Int) throws {
    var lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    lines[line - 1].replace("\"frame\":\(line)", with: "\"frame\":9")
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: RecordingError.brokenJournal(path: path, line: line)) {
      try JournalContent(path: path)
    }
  }

  @Test("a line taken out of the middle is refused where it is missing")
  func removed() throws {
    var lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    lines.remove(at: 2)
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: RecordingError.brokenJournal(path: path, line: 3)) {
      try JournalContent(path: path)
    }
  }

  @Test("a torn last line is cut at every byte, and the chain goes on")
  func torn() throws {
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    let four = whole.dropLast().lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    for size in four..<whole.count {
      try whole.prefix(size).write(to: URL(fileURLWithPath: path))
      let journal = try JournalFile(path: path)
      #expect(journal.entries.count == 4)
      #expect(
        journal.append(.ended(frames: 4), at: ClockReading(wall: 0, boot: 0, awake: 0)))
      #expect(try JournalContent(path: path).entries.map(\.number) == [1, 2, 3, 4, 5])
    }
  }

  @Test("a tail of zeros, as a power failure leaves, is cut")
  func zeros() throws {
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    try (whole + Data(count: 4096)).write(to: URL(fileURLWithPath: path))
    #expect(try JournalFile(path: path).entries.count == 5)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == whole)
  }

  @Test("a second writer is refused while the first lives")
  func second() throws {
    let first = try JournalFile(path: path)
    #expect(throws: RecordingError.inUse(path: path)) { try JournalFile(path: path) }
    _ = first.entries
  }

  @Test("lines without a measured drift, as earlier recorders wrote them, are read")
  func earlier() throws {
    let json = Data(
      "{\"clock\":{\"awake\":0,\"boot\":0,\"wall\":7},\"event\":{\"clock\":{\"frame\":3}},\"number\":1}"
        .utf8)
    let line = Data(Hash256.of(json).utf8) + Data(" ".utf8) + json
    let entry = try #require(JournalLine.decode(line, after: "")).0
    #expect(entry.event == .clock(frame: 3, driftPPM: nil))
  }

  @Test("the hash is SHA-256 of FIPS 180-4")
  func hash() {
    #expect(
      Hash256.of(Data("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
