import Foundation
import Support
import Testing

@testable import TextNormalization

@Suite("Printed text to spoken words")
struct PrintedTextTests {
  @Test("agrees with the script that made the general model, line by line")
  func golden() throws {
    let path = Project.path("Tests/TextNormalizationTests/Fixtures/printed.tsv")
    let table = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
    let printed = PrintedText()
    var count = 0
    for row in table.split(separator: "\n") {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(fields.count == 2, "\(row)")
      let line = String(fields[0]).replacing("\\t", with: "\t")
      #expect(printed.words(of: line).joined(separator: " ") == fields[1], "\(line)")
      count += 1
    }
    #expect(count >= 185)
  }

  @Test(
    "reads numbers as they are said",
    arguments: [
      (0, "nol"), (10, "sepuluh"), (11, "sebelas"), (19, "sembilan belas"), (100, "seratus"),
      (1945, "seribu sembilan ratus empat puluh lima"),
      (2_000_017_000, "dua miliar tujuh belas ribu"), (-3, "minus tiga"),
    ])
  func cardinals(number: Int, words: String) {
    #expect(IndonesianNumber.cardinal(number) == words)
  }

  @Test("every number up to five thousand is said differently")
  func distinct() {
    #expect(Set((0...5000).map(IndonesianNumber.cardinal)).count == 5001)
  }

  @Test("knows Roman numerals only in their usual form")
  func roman() {
    #expect(RomanNumeral.value("XIV") == 14)
    #expect(RomanNumeral.value("MCMXLV") == 1945)
    #expect(RomanNumeral.value("IIII") == nil)
    #expect(RomanNumeral.value("VX") == nil)
    #expect(RomanNumeral.value("") == nil)
    #expect(RomanNumeral.value("xiv") == nil)
  }

  @Test("leaves nothing but the letters a to z and apostrophes, whatever comes")
  func random() {
    let printed = PrintedText()
    let alphabet = Array(
      "abcMIVX019 .,:;/-–()%&'’Rpéß北\u{301}\u{200b}\t½²ⅣKETUA RAPAT s.d. pukul ke-".unicodeScalars)
    for seed in UInt64(1)...300 {
      var rng = SeededGenerator(seed: seed)
      var line = ""
      for _ in 0..<Int.random(in: 0...60, using: &rng) {
        line.unicodeScalars.append(alphabet.randomElement(using: &rng) ?? " ")
      }
      for word in printed.words(of: line) {
        #expect(
          !word.isEmpty && word.allSatisfy { "abcdefghijklmnopqrstuvwxyz'".contains($0) },
          "seed \(seed): \(word)")
      }
    }
  }
}
