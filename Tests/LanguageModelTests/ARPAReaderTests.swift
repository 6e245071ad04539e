import LanguageModel
import Support
import Testing

@Suite("The ARPA reader")
struct ARPAReaderTests {
  private func error(_ text: String) -> LanguageModelError? {
    do throws(LanguageModelError) {
      _ = try ARPAReader.read(bytes: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  private func model(_ grams: String, counts: String = "ngram 1=2\nngram 2=1\n") -> String {
    "\\data\\\n\(counts)\n\\1-grams:\n-1 a -0.5\n-1 b\n\n\\2-grams:\n\(grams)\n\\end\\\n"
  }

  @Test("accepts Windows line ends, tabs, blanks and numbers in any notation")
  func notations() throws {
    let text =
      "\r\n\\data\\\r\nngram 1=5\r\n\r\n\\1-grams:\r\n-1.5\ta\t-7e-05\r\n  -1.5E+0 b +.25  \r\n"
      + "-15e-1\tc\r\n-0.0000000000000000000015e21\td\r\n-2\te\t0\r\n\\end\\\r\n"
    let model = try NGramModel(bytes: try ARPAReader.read(bytes: Array(text.utf8)).binary())
    for word in ["a", "b", "c", "d"] {
      let id = try #require(model.wordId(word))
      #expect(abs(model.unigram(id) / ln10 - -1.5) < 0.0003, "\(word)")
    }
  }

  @Test(
    "names the line and what should stand there",
    arguments: [
      ("", .arpaSyntax(line: 0, expected: .dataMark)),
      ("ngram 1=2", .arpaSyntax(line: 1, expected: .dataMark)),
      ("\\data\\\n", .arpaSyntax(line: 1, expected: .count)),
      ("\\data\\\n\\1-grams:\n", .arpaSyntax(line: 2, expected: .count)),
      ("\\data\\\nngram 2=2\n", .arpaSyntax(line: 2, expected: .count)),
      ("\\data\\\nngram 1=-2\n", .arpaSyntax(line: 2, expected: .count)),
      ("\\data\\\nngram 1=99999999999999999999\n", .arpaSyntax(line: 2, expected: .count)),
      ("\\data\\\nngram 1=1\n\\2-grams:\n", .arpaSyntax(line: 3, expected: .section)),
      ("\\data\\\nngram 1=1\n\\1-grams:\n-1 a\n", .arpaSyntax(line: 4, expected: .endMark)),
      (
        "\\data\\\nngram 1=1\n\\1-grams:\n-1 a\n\\stop\\\n",
        .arpaSyntax(line: 5, expected: .endMark)
      ),
      ("\\data\\\nngram 1=1\n\\1-grams:\nx a\n", .arpaSyntax(line: 4, expected: .ngram)),
      ("\\data\\\nngram 1=1\n\\1-grams:\nnan a\n", .arpaSyntax(line: 4, expected: .ngram)),
      ("\\data\\\nngram 1=1\n\\1-grams:\n-1e400 a\n", .arpaSyntax(line: 4, expected: .ngram)),
      ("\\data\\\nngram 1=1\n\\1-grams:\n0.5 a\n", .arpaSyntax(line: 4, expected: .ngram)),
      ("\\data\\\nngram 1=1\n\\1-grams:\n-1 a b c\n", .arpaSyntax(line: 4, expected: .ngram)),
      ("\\data\\\nngram 1=1\n\\1-grams:\n-1\n", .arpaSyntax(line: 4, expected: .ngram)),
      (
        "\\data\\\nngram 1=2\n\\1-grams:\n-1 a\n\\end\\\n",
        .arpaCount(order: 1, declared: 2, found: 1)
      ),
      (
        "\\data\\\nngram 1=1\n\\1-grams:\n-1 a\n-1 b\n\\end\\\n",
        .arpaCount(order: 1, declared: 1, found: 2)
      ),
      ("\\data\\\nngram 1=0\n\\1-grams:\n\\end\\\n", .arpaEmpty),
      ("\\data\\\nngram 1=2\n\\1-grams:\n-1 a\n-1 a\n", .arpaPrefix(order: 1, word: "a")),
    ] as [(String, LanguageModelError)])
  func damaged(text: String, expected: LanguageModelError) {
    #expect(error(text) == expected)
  }

  @Test("refuses n-grams that do not stand on the shorter ones")
  func structure() {
    #expect(error(model("-1 a b")) == nil)
    #expect(error(model("-1 a c")) == .arpaUnknownWord(line: 10, word: "c"))
    #expect(
      error(model("-1 a b\n-1 a b", counts: "ngram 1=2\nngram 2=2\n"))
        == .arpaPrefix(order: 2, word: "b"))
    let three =
      "\\data\\\nngram 1=2\nngram 2=1\nngram 3=1\n\\1-grams:\n-1 a\n-1 b\n\\2-grams:\n-1 a b\n"
      + "\\3-grams:\n-1 b a b\n\\end\\\n"
    #expect(error(three) == .arpaPrefix(order: 3, word: "b"))
    let five = "\\data\\\n" + (1...5).map { "ngram \($0)=1\n" }.joined() + "\\1-grams:\n"
    #expect(error(five) == .order(found: 5))
    #expect(error("\\data\\\nngram 1=1\n\\1-grams:\n-1 \u{0}\u{fffd}\n\\end\\\n") == nil)
  }

  @Test("refuses a word that is no UTF-8")
  func encoding() {
    let bytes = Array("\\data\\\nngram 1=1\n\\1-grams:\n-1 ".utf8) + [0xff, 0xfe, 10]
    #expect(throws: LanguageModelError.arpaSyntax(line: 4, expected: .ngram)) {
      try ARPAReader.read(bytes: bytes)
    }
  }

  @Test("never traps on random damage")
  func randomDamage() {
    let whole = Array(SmallModel.arpa.utf8)
    for seed in UInt64(1)...500 {
      var rng = SeededGenerator(seed: seed)
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &rng) {
        switch Int.random(in: 0...2, using: &rng) {
        case 0:
          bytes[Int.random(in: bytes.indices, using: &rng)] = .random(in: 0...255, using: &rng)
        case 1: bytes.remove(at: Int.random(in: bytes.indices, using: &rng))
        default: bytes.insert(10, at: Int.random(in: bytes.indices, using: &rng))
        }
      }
      // Either outcome is right, as long as it is an outcome.
      guard let tables = try? ARPAReader.read(bytes: bytes) else { continue }
      #expect((try? NGramModel(bytes: tables.binary())) != nil, "seed \(seed)")
    }
  }

  @Test("tells which file cannot be read")
  func missing() {
    #expect(throws: LanguageModelError.unreadable(path: "/none/model.arpa")) {
      try ARPAReader.read(path: "/none/model.arpa")
    }
  }
}
