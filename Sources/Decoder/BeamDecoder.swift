import Foundation
import LanguageModel
public import Quantities
public import Transcripts

/// Finds the words in the network's output: token passing over the lexicon tree, frame by frame.
///
/// Exact connectionist-temporal-classification rules: a unit repeated in the text needs a blank between, within
/// words and across them. The best path is kept, not the sum over paths (Viterbi). The same input gives the
/// same words however it is cut into pieces.
/// - Source: Graves et al. (2006) for CTC; token passing after Young et al. (1989).
/// - Isolation: belongs to one task at a time; not Sendable.
public final class BeamDecoder {
  /// The text that stands for a word of no lexicon.
  public static let unknownText = "<tak dikenal>"

  private let graph: SearchGraph
  private let overlay: TermOverlay
  private let configuration: SearchConfiguration
  private var expander: FrameExpander

  /// Makes a decoder.
  ///
  /// Numbers of the configuration that the search cannot work with are brought into range.
  public init(
    graph: SearchGraph, overlay: TermOverlay = .empty,
    configuration: SearchConfiguration = SearchConfiguration()
  ) {
    self.graph = graph
    self.overlay = overlay
    self.configuration = configuration.bounded
    expander = FrameExpander(graph: graph, overlay: overlay, configuration: configuration)
  }

  /// Takes output frames of the network; numbers that are no log-probabilities count as very improbable.
  ///
  /// - Shape: `[frames x units]`, natural log-probabilities.
  /// - Precondition: the width is the graph's number of units.
  /// - Complexity: proportional to the frames that are not blank and to the hypotheses alive.
  public func accept(_ frames: Matrix) {
    precondition(frames.columns == graph.unitCount, "wrong number of units")
    expander.accept(frames)
  }

  /// The words so far; the last ones may still change.
  public func partial(timing: FrameTiming) -> [TimedWord] {
    partialReading(timing: timing).words
  }

  /// The words so far, and how many of them are settled.
  ///
  /// Their confidence is only the fit of the sounds, since other readings are not yet weighed.
  public func partialReading(timing: FrameTiming) -> PartialReading {
    let (best, shared) = expander.present()
    let path = expander.history.path(to: best)
    let settled = path.firstIndex(of: shared).map { $0 + 1 } ?? 0
    return PartialReading(words: words(path, timing: timing, posteriors: nil), stableCount: settled)
  }

  /// Ends the segment and hands over its words; the decoder is then as new.
  public func finish(timing: FrameTiming) -> DecodedSegment {
    defer { reset() }
    let ends = expander.finished()
    let readings = Readings(
      ends: ends, history: expander.history, limit: configuration.alternatives + 1)
    guard let best = readings.all.first else {
      return DecodedSegment(words: [], alternatives: [], lattice: nil, score: 0)
    }
    let posteriors = Posteriors(
      ends: ends, history: expander.history, scale: Double(configuration.confidenceScale))
    let others = readings.all.dropFirst().map { reading in
      TranscriptSegment.Alternative(
        words: reading.path.map { text(expander.history.links[Int($0)].word) },
        relativeScore: -reading.deficit)
    }
    return DecodedSegment(
      words: words(best.path, timing: timing, posteriors: posteriors), alternatives: others,
      lattice: configuration.keepsLattice ? lattice(ends, posteriors) : nil,
      score: readings.bestScore)
  }

  private func lattice(_ ends: [SegmentEnd], _ posteriors: Posteriors) -> Lattice {
    let history = expander.history
    var builder = LatticeBuilder(
      history: history, posteriors: posteriors, configuration: configuration
    ) { [graph, overlay] word in
      switch word {
      case .known(let index): (graph.words[Int(index)], .lexicon)
      case .added(let index): (overlay.texts[Int(index)], .added)
      case .unknown(let sound):
        (Self.unknownText, .unknown(sounds: history.units(of: sound).map(graph.unitName)))
      }
    }
    return builder.build(ends: ends, limit: Double(configuration.latticeBeam))
  }

  /// Forgets everything that was accepted.
  public func reset() {
    expander.reset()
  }

  private func words(
    _ path: [Int32], timing: FrameTiming, posteriors: Posteriors?
  ) -> [TimedWord] {
    var lossBefore: Float = 0
    return path.map { index in
      let link = expander.history.links[Int(index)]
      var sounds: [String]?
      if case .unknown(let sound) = link.word {
        sounds = expander.history.units(of: sound).map { graph.unitName($0) }
      }
      let loss = max(0, link.loss - lossBefore) / Float(max(1, link.units))
      lossBefore = link.loss
      let posterior = posteriors?.confidence(of: index, in: expander.history) ?? 1
      return TimedWord(
        text: text(link.word), start: timing.start(link.start), end: timing.end(link.last + 1),
        confidence: posterior * Double(exp(-configuration.fitScale * loss)), sounds: sounds)
    }
  }

  private func text(_ word: SearchHistory.Word) -> String {
    switch word {
    case .known(let index): graph.words[Int(index)]
    case .added(let index): overlay.texts[Int(index)]
    case .unknown: Self.unknownText
    }
  }
}
