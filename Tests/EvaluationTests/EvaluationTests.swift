import Support
import Testing

@testable import Evaluation

@Suite("Word error rate")
struct EvaluationTests {
  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  @Test("the worked examples of the domain specification: 108/1200 and 28/850")
  func workedExamples() {
    let first = ErrorCounts(hits: 1200 - 66 - 24, substitutions: 66, deletions: 24, insertions: 18)
    #expect(first.referenceCount == 1200)
    #expect(first.rate == 0.09)
    let second = ErrorCounts(hits: 850 - 25, substitutions: 20, deletions: 5, insertions: 3)
    #expect(abs((second.rate ?? 0) - 28.0 / 850) < 1e-12)
    #expect(ErrorCounts().rate == nil)
  }

  @Test("counts substitutions, deletions and insertions of a small text")
  func smallText() {
    let alignment = WordAlignment(
      reference: words("rapat saya nyatakan dibuka dan terbuka"),
      hypothesis: words("rapat kami nyatakan dibuka terbuka untuk umum"))
    #expect(
      alignment.counts == ErrorCounts(hits: 4, substitutions: 1, deletions: 1, insertions: 2))
    #expect(alignment.steps[1] == .substitution(reference: "saya", hypothesis: "kami"))
  }

  @Test("agrees with the full table on random sequences", arguments: 1...30)
  func agreesWithTable(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func sequence() -> [String] {
      (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        String(Int.random(in: 0...5, using: &generator))
      }
    }
    let (a, b) = (sequence(), sequence())
    var table = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        if i == 0 || j == 0 {
          table[i][j] = i + j
        } else {
          table[i][j] = min(
            table[i - 1][j] + 1, table[i][j - 1] + 1,
            table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        }
      }
    }
    let alignment = WordAlignment(reference: a, hypothesis: b)
    #expect(alignment.counts.errors == table[a.count][b.count], "seed \(seed)")
    #expect(alignment.counts.referenceCount == a.count, "seed \(seed)")
    let back = WordAlignment(reference: b, hypothesis: a)
    #expect(back.counts.errors == alignment.counts.errors, "seed \(seed)")
  }

  @Test("text is compared without case, punctuation and hyphens")
  func normalisation() {
    #expect(
      ScoringText.words("Anak-anak, (Ketua): “Jum’at” 10!") == [
        "anak", "anak", "ketua", "jum'at", "10",
      ])
  }

  @Test("CTM lines are read in order of time, comments skipped, others refused by number")
  func ctm() throws {
    let text = ";; note\na 1 2.0 0.5 dua\na 1 1.0 0.5 satu 0.9\n"
    #expect(try CTMWord.parse(text).get().map(\.text) == ["satu", "dua"])
    guard case .failure(let error) = CTMWord.parse("a 1 x 0.5 satu") else {
      Issue.record("accepted")
      return
    }
    #expect(error.line == 1)
  }

  @Test("time errors are taken over words that both sides have")
  func times() throws {
    let reference = [("a", 0.0), ("b", 1.0), ("c", 2.0)].map {
      CTMWord(text: $0.0, start: $0.1, end: $0.1 + 0.5)
    }
    let hypothesis = [("a", 0.1), ("x", 1.0), ("c", 1.7)].map {
      CTMWord(text: $0.0, start: $0.1, end: $0.1 + 0.6)
    }
    let errors = try #require(TimeErrors(reference: reference, hypothesis: hypothesis))
    #expect(errors.count == 2)
    #expect(abs(errors.medianStart - 0.3) < 1e-9)
    #expect(abs(errors.biasStart - -0.1) < 1e-9)
  }
}
