import Testing

@testable import LanguageModel

@Suite("The share of a mixture")
struct HeldOutScoresTests {
  private func pairs(_ values: [(Double, Double)]) -> HeldOutScores {
    HeldOutScores(pairs: values.map { (general: $0.0, text: $0.1) })
  }

  @Test("is the likeliest one, within its bounds")
  func weights() {
    let better = [(Double, Double)](repeating: (0.1, 0.3), count: 40)
    let worse = [(Double, Double)](repeating: (0.3, 0.1), count: 40)
    let even = (0..<40).map { $0 % 2 == 0 ? (0.4, 0.1) : (0.1, 0.4) }
    #expect(pairs(better).bestWeight == 0.9)
    #expect(pairs(worse).bestWeight == 0.05)
    #expect(abs(pairs(even).bestWeight - 0.5) < 1e-6)
    let skew = (0..<40).map { $0 % 4 == 0 ? (0.4, 0.1) : (0.2, 0.3) }
    // 3 x 0.1 / (0.2 + 0.1 w) = 0.3 / (0.4 - 0.3 w) at w = 1/2.
    #expect(abs(pairs(skew).bestWeight - 0.5) < 0.02)
  }

  @Test("is the usual one when there are few words")
  func few() {
    #expect(pairs([(0.1, 0.9)]).bestWeight == 0.2)
    #expect(HeldOutScores().perplexity(weight: 0.5) == nil)
  }

  @Test("perplexity is the inverse of the mean probability")
  func perplexity() throws {
    let scores = pairs([(0.1, 0.3), (0.1, 0.3)])
    #expect(abs(try #require(scores.perplexity(weight: 0)) - 10) < 1e-9)
    #expect(abs(try #require(scores.perplexity(weight: 0.5)) - 5) < 1e-9)
  }
}
