import LanguageModel
import Support
import Testing

@Suite("The lexicon")
struct LexiconTests {
  private static let units = ["<blank>", "a", "b", "ng", "sy"]

  private func read(_ text: String) throws(LanguageModelError) -> Lexicon {
    try Lexicon(bytes: Array(text.utf8), units: Self.units)
  }

  @Test("keeps words in order, with every way to say them")
  func reads() throws {
    let lexicon = try read("# a comment\n\nab\ta b\r\nang\ta ng\nab\ta  a b \nsyé\tsy\nab\ta b")
    #expect(lexicon.words == ["ab", "ang", "syé"])
    #expect(lexicon.count == 5)
    #expect(lexicon.wordOf == [0, 1, 0, 2, 0])
    #expect(
      (0..<5).map { Array(lexicon.pronunciation($0)) } == [
        [1, 2], [1, 3], [1, 1, 2], [4], [1, 2],
      ])
  }

  @Test(
    "names the line of the first offence",
    arguments: [
      ("", .emptyLexicon), ("# only\n", .emptyLexicon), ("ab\ta b\nab", .lexiconSyntax(line: 2)),
      ("ab a b", .lexiconSyntax(line: 1)), ("\ta b", .lexiconSyntax(line: 1)),
      ("ab\t", .lexiconSyntax(line: 1)), ("ab\t  \r\n", .lexiconSyntax(line: 1)),
      ("a b\ta", .lexiconSyntax(line: 1)), ("a\u{a0}b\ta", .lexiconSyntax(line: 1)),
      ("a\u{7}\ta", .lexiconSyntax(line: 1)),
      ("\n\nab\ta x b", .unknownPhone(line: 3, phone: "x")),
      ("ab\ta\tb", .unknownPhone(line: 1, phone: "a\tb")),
      ("ab\t<blank>", .unknownPhone(line: 1, phone: "<blank>")),
      (
        "ab\taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        .unknownPhone(line: 1, phone: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
      ),
    ] as [(String, LanguageModelError)])
  func damaged(text: String, expected: LanguageModelError) {
    #expect(throws: expected) { try read(text) }
  }

  @Test("refuses bytes that are no UTF-8")
  func encoding() {
    #expect(throws: LanguageModelError.lexiconSyntax(line: 2)) {
      try Lexicon(
        bytes: Array("ab\ta\n".utf8) + [0xc3, 0x28, 9] + Array("a\n".utf8), units: Self.units)
    }
  }

  @Test("has a longest pronunciation and a longest word")
  func limits() throws {
    let phones = [String](repeating: "a", count: 64).joined(separator: " ")
    #expect(try read("w\t" + phones).pronunciation(0).count == 64)
    #expect(throws: LanguageModelError.lexiconSize(line: 1)) { try read("w\t" + phones + " b") }
    let word = String(repeating: "w", count: 255)
    #expect(try read(word + "\ta").words == [word])
    #expect(throws: LanguageModelError.lexiconSize(line: 1)) { try read(word + "w\ta") }
  }

  @Test("finds every word again among very many")
  func many() throws {
    let names = (0..<20_000).map { "w\($0 % 10_000)x" }
    let lexicon = try read(names.map { $0 + "\ta b\n" }.joined())
    #expect(lexicon.words == Array(names.prefix(10_000)))
    #expect(lexicon.wordOf == (0..<20_000).map { Int32($0 % 10_000) })
  }

  @Test("never traps on random bytes")
  func randomBytes() {
    for seed in UInt64(1)...500 {
      var rng = SeededGenerator(seed: seed)
      let letters = Array("ab\t \n\r#ng".utf8) + [0xc3, 0xa9, 0xff, 0]
      let bytes = (0..<Int.random(in: 0...80, using: &rng)).map { _ in
        letters[Int.random(in: letters.indices, using: &rng)]
      }
      // A lexicon or an error; what is read must have phones for every word.
      guard let lexicon = try? Lexicon(bytes: bytes, units: Self.units) else { continue }
      #expect((0..<lexicon.count).allSatisfy { !lexicon.pronunciation($0).isEmpty }, "seed \(seed)")
    }
  }
}
