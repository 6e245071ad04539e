import Foundation

/// How well two models foretell sentences that neither has seen, and the mixture that does it best.
package struct HeldOutScores: Sendable {
  /// Both probabilities of every word and sentence end that the general model can foretell.
  private var pairs: [(general: Double, text: Double)] = []
  /// The words that were read.
  package private(set) var wordCount = 0
  /// Those that the general model does not have.
  package private(set) var strangersBefore = 0
  /// Those that the mixture does not have.
  package private(set) var strangersAfter = 0
  /// A share never goes beyond these, so that neither model is lost.
  package static let weightRange = 0.05...0.9
  /// With fewer words than this the estimate would be an accident.
  private static let fewestWords = 30
  /// What is used then.
  private static let usualWeight = 0.2

  /// Begins without sentences.
  package init() {}

  /// Takes probabilities as they are, for tests.
  init(pairs: [(general: Double, text: Double)]) {
    self.pairs = pairs
  }

  /// Reads one sentence.
  ///
  /// - Parameter words: numbers of the vocabulary.
  package mutating func add(_ words: [UInt32], _ scorer: MixedScorer) {
    let vocabulary = scorer.vocabulary
    var state = scorer.beginning
    for word in words + [vocabulary.end] {
      let (general, text, next) = scorer.score(state, word)
      state = next
      if word != vocabulary.end { wordCount += 1 }
      let isAbsent = vocabulary.general[Int(word)] == MixedVocabulary.absent
      if isAbsent || word == vocabulary.unknown {
        strangersBefore += 1
        if word == vocabulary.unknown { strangersAfter += 1 }
      } else {
        pairs.append((general, text))
      }
    }
  }

  /// The share of the text's model under which the sentences are likeliest.
  ///
  /// - Source: expectation maximisation, Jelinek and Mercer (1980).
  package var bestWeight: Double {
    guard pairs.count >= Self.fewestWords else { return Self.usualWeight }
    var weight = 0.5
    for _ in 0..<50 {
      var sum = 0.0
      for pair in pairs {
        let ours = weight * pair.text
        let all = ours + (1 - weight) * pair.general
        if all > 0 { sum += ours / all }
      }
      weight = sum / Double(pairs.count)
    }
    return min(max(weight, Self.weightRange.lowerBound), Self.weightRange.upperBound)
  }

  /// The perplexity over words that the general model knows and sentence ends; 0 is the general model alone.
  ///
  /// - Returns: nil when there was nothing to foretell.
  package func perplexity(weight: Double) -> Double? {
    guard !pairs.isEmpty else { return nil }
    let sum = pairs.reduce(0) { sum, pair in
      sum - log(max(weight * pair.text + (1 - weight) * pair.general, 1e-30))
    }
    return exp(sum / Double(pairs.count))
  }
}
