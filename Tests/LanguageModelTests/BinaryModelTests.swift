import Foundation
import Support
import Testing

@testable import LanguageModel

@Suite("The binary language model")
struct BinaryModelTests {
  private func tables(order: Int, seed: UInt64) throws -> (TextModel, NGramTables) {
    var rng = SeededGenerator(seed: seed)
    let text = TextModel.random(words: ["a", "b", "c", "d"], order: order, using: &rng)
    return (text, try ARPAReader.read(bytes: Array(text.arpa.utf8)))
  }

  @Test("holds every n-gram of the text within half a step of rounding", arguments: 1...4)
  func roundTrip(order: Int) throws {
    let (text, tables) = try tables(order: order, seed: 5)
    let model = try NGramModel(bytes: tables.binary())
    #expect(model.counts == (1...order).map { n in text.grams.keys.filter { $0.count == n }.count })
    #expect(model.vocabularyCount == 7)
    for (gram, entry) in text.grams {
      var index = Int(try #require(model.wordId(gram[0])))
      for (level, word) in gram.dropFirst().enumerated() {
        let id = try #require(model.wordId(word))
        index = try #require(model.tables.child(level, index, id), "\(gram)")
      }
      let natural = max(entry.log10 * log(10), -65_535 / 2000)
      let stored = Double(model.tables.probability(gram.count - 1, index))
      #expect(abs(stored - natural) <= 0.00026, "\(gram)")
      if gram.count < order {
        let weight = Double(model.tables.backOff(gram.count - 1, index))
        #expect(abs(weight - entry.backOff * log(10)) <= 0.00051, "\(gram)")
      }
    }
  }

  @Test("can be written and opened by path")
  func file() throws {
    let (_, tables) = try tables(order: 3, seed: 6)
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("sidilan-\(UUID().uuidString).bin").path
    defer { try? FileManager.default.removeItem(atPath: path) }  // a left-over harms nobody
    try tables.write(path: path)
    #expect(try NGramModel(path: path).counts == tables.counts)
    let missing = path + ".none"
    #expect(throws: LanguageModelError.unreadable(path: missing)) {
      try NGramModel(path: missing)
    }
    let nowhere = "/dev/null/none/model.bin"
    #expect(throws: LanguageModelError.unwritable(path: nowhere)) {
      try tables.write(path: nowhere)
    }
  }

  @Test("keeps its layout: magic, order, counts, size")
  func layout() throws {
    let bytes = try ARPAReader.read(bytes: Array(SmallModel.arpa.utf8)).binary()
    #expect(String(decoding: bytes[0..<8], as: UTF8.self) == "SDLNLM01")
    #expect(
      Array(bytes[8..<32]) == [3, 0, 0, 0, 7, 0, 0, 0, 5, 0, 0, 0, 2, 0, 0, 0, 34, 0, 0, 0]
        + [0, 0, 0, 0])
    #expect(
      Array(bytes[32..<40]) == [UInt8(bytes.count % 256), UInt8(bytes.count / 256)]
        + [0, 0, 0, 0, 0, 0])
  }

  @Test("is refused when it is cut anywhere")
  func truncated() throws {
    let bytes = try ARPAReader.read(bytes: Array(SmallModel.arpa.utf8)).binary()
    for length in 0..<bytes.count {
      #expect(throws: LanguageModelError.self, "\(length)") {
        try NGramModel(bytes: Array(bytes.prefix(length)))
      }
    }
    #expect(throws: LanguageModelError.binaryHeader) { try NGramModel(bytes: [1, 2, 3]) }
    #expect(throws: LanguageModelError.binaryLength(declared: UInt64(bytes.count), found: 80)) {
      try NGramModel(bytes: Array(bytes.prefix(80)))
    }
  }

  @Test("is refused when any bit behind the header is turned over")
  func altered() throws {
    let bytes = try ARPAReader.read(bytes: Array(SmallModel.arpa.utf8)).binary()
    for index in 64..<bytes.count {
      var broken = bytes
      broken[index] ^= 1 << UInt8(index % 8)
      #expect(throws: LanguageModelError.binaryChecksum, "\(index)") {
        try NGramModel(bytes: broken)
      }
    }
  }

  @Test("names the table that points outside, even when the checksum fits")
  func tableBounds() throws {
    let bytes = try ARPAReader.read(bytes: Array(SmallModel.arpa.utf8)).binary()
    let layout = BinaryLayout(counts: [7, 5, 2], wordBytes: 34)
    func damaged(_ at: Int, _ value: UInt8) -> [UInt8] {
      var broken = bytes
      broken[at] = value
      return Self.sealed(broken)
    }
    #expect(throws: LanguageModelError.binaryTable(name: "children")) {
      try NGramModel(bytes: damaged(layout.childrenAt[0] + 4, 200))
    }
    #expect(throws: LanguageModelError.binaryTable(name: "children")) {
      try NGramModel(bytes: damaged(layout.childrenAt[1] + 5 * 4, 1))
    }
    #expect(throws: LanguageModelError.binaryTable(name: "words")) {
      try NGramModel(bytes: damaged(layout.wordsAt[2], 7))
    }
    #expect(throws: LanguageModelError.binaryTable(name: "words")) {
      try NGramModel(bytes: damaged(layout.wordOffsetsAt + 4, 255))
    }
    #expect(throws: LanguageModelError.order(found: 9)) { try NGramModel(bytes: damaged(8, 9)) }
    #expect(throws: LanguageModelError.order(found: 0)) { try NGramModel(bytes: damaged(8, 0)) }
  }

  @Test("never traps on damage that passes the checksum, and scores whatever is left")
  func randomDamage() throws {
    for seed in UInt64(1)...400 {
      var rng = SeededGenerator(seed: seed)
      let (_, tables) = try tables(order: Int.random(in: 1...4, using: &rng), seed: 3)
      var bytes = tables.binary()
      for _ in 0..<Int.random(in: 1...4, using: &rng) {
        bytes[Int.random(in: 8..<bytes.count, using: &rng)] = UInt8.random(in: 0...255, using: &rng)
      }
      guard let model = try? NGramModel(bytes: Self.sealed(bytes)) else { continue }
      var state = model.beginState
      for _ in 0..<50 {
        let word = UInt32.random(in: 0..<UInt32(model.vocabularyCount), using: &rng)
        let (score, next) = model.score(state, word)
        #expect(score.isFinite, "seed \(seed)")
        state = next
      }
      _ = model.wordId("a")
      _ = model.endScore(state)
    }
  }

  /// Bytes with the checksum made right again.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let sum = bytes.withUnsafeBytes { BinaryLayout.checksum($0) }
    for index in 0..<8 { bytes[40 + index] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * index)) }
    return bytes
  }
}
