import Foundation
public import LanguageModel
import Transcripts

/// The second pass: finds the best readings of a lattice under a larger language model.
///
/// Exact within its beam: the lattice is unrolled by the model's histories, so that two readings are merged only
/// when their future is the same. Words of the lexicon that the model does not list score as in `SearchGraph`;
/// words that the user added keep their score and their boost, whatever the model.
/// - Isolation: a value without state; any number of tasks may use it.
public struct LatticeRescorer: Sendable {
  private let language: NGramModel
  private let configuration: RescoreConfiguration
  private let search: SearchConfiguration

  /// Makes a rescorer.
  ///
  /// - Parameter search: of the first pass; tells how many readings are wished and how confidences are made.
  public init(
    language: NGramModel, configuration: RescoreConfiguration = RescoreConfiguration(),
    search: SearchConfiguration = SearchConfiguration()
  ) {
    self.language = language
    self.configuration = configuration.bounded
    self.search = search.bounded
  }

  /// The words, other readings and score of a segment under the larger model.
  ///
  /// Words keep the times that the lattice gives them; without any end the result is empty.
  /// - Complexity: O(links x histories); a few milliseconds for twenty seconds of speech.
  public func rescore(_ lattice: Lattice, timing: FrameTiming) -> DecodedSegment {
    let graph = RescoreGraph(lattice: lattice, language: language, configuration: configuration)
    let readings = graph.readings(limit: search.alternatives + 1)
    guard let best = readings.first else {
      return DecodedSegment(words: [], alternatives: [], lattice: nil, score: 0)
    }
    let posteriors = graph.posteriors(scale: Double(search.confidenceScale))
    let words = best.path.map { index -> TimedWord in
      let link = lattice.links[Int(index)]
      var sounds: [String]?
      if case .unknown(let heard) = link.origin { sounds = heard }
      let fit = exp(-Double(search.fitScale) * link.meanLoss)
      return TimedWord(
        text: link.text, start: timing.start(Int32(link.frames.lowerBound)),
        end: timing.end(Int32(link.frames.upperBound)),
        confidence: Self.share(of: link, in: lattice, posteriors) * fit, sounds: sounds)
    }
    let others = readings.dropFirst().map { reading in
      TranscriptSegment.Alternative(
        words: reading.path.map { lattice.links[Int($0)].text }, relativeScore: -reading.deficit)
    }
    return DecodedSegment(
      words: words, alternatives: others, lattice: nil, score: graph.bestScore)
  }

  /// The probability that the word of a link was said around its time.
  private static func share(
    of link: Lattice.Link, in lattice: Lattice, _ posteriors: [Double]
  ) -> Double {
    var sum = 0.0
    for (index, other) in lattice.links.enumerated()
    where posteriors[index] > 0 && other.frames.overlaps(link.frames) && other.text == link.text {
      sum += posteriors[index]
    }
    return min(1, sum)
  }
}
