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

  let graph: SearchGraph
  let overlay: TermOverlay
  let configuration: SearchConfiguration
  var expander: FrameExpander

  /// Makes a decoder.
  public init(
    graph: SearchGraph, overlay: TermOverlay = .empty,
    configuration: SearchConfiguration = SearchConfiguration()
  ) {
    self.graph = graph
    self.overlay = overlay
    self.configuration = configuration
    expander = FrameExpander(graph: graph, overlay: overlay, configuration: configuration)
  }

  /// Takes output frames of the network.
  ///
  /// - Shape: `[frames x units]`, natural log-probabilities.
  /// - Precondition: the width is the graph's number of units.
  /// - Complexity: proportional to the frames that are not blank and to the hypotheses alive.
  public func accept(_ frames: Matrix) {
    precondition(frames.columns == graph.unitCount, "wrong number of units")
    frames.values.withUnsafeBufferPointer { values in
      for row in 0..<frames.rows {
        expander.expand(
          UnsafeBufferPointer(
            rebasing: values[row * frames.columns..<(row + 1) * frames.columns]))
      }
    }
  }

  /// The words so far; the last ones may still change.
  public func partial(timing: FrameTiming) -> [TimedWord] {
    guard let best = expander.bestFinished(atEnd: false) else { return [] }
    let path = Readings.path(to: best, in: expander.links)
    return words(path.map { ($0, 0.5) }, timing: timing)
  }

  /// Ends the segment and hands over its words; the decoder is then as new.
  public func finish(timing: FrameTiming) -> DecodedSegment {
    defer { reset() }
    let readings = Readings(
      ends: expander.finished(), links: expander.links,
      limit: max(configuration.alternatives + 1, 20))
    guard let best = readings.all.first else {
      return DecodedSegment(words: [], alternatives: [], lattice: Lattice(links: []), score: 0)
    }
    let confidences = readings.confidences(
      scale: configuration.confidenceScale, bestSoFar: expander.bestSoFar)
    let others = readings.all.dropFirst().prefix(configuration.alternatives).map { reading in
      TranscriptSegment.Alternative(
        words: reading.path.map { text(expander.links.links[Int($0)].word) },
        relativeScore: -Double(reading.deficit))
    }
    return DecodedSegment(
      words: words(Array(zip(best.path, confidences)), timing: timing), alternatives: others,
      lattice: lattice(), score: Double(readings.bestScore))
  }

  /// Forgets everything that was accepted.
  public func reset() {
    expander.reset()
  }

  private func words(_ path: [(Int32, Double)], timing: FrameTiming) -> [TimedWord] {
    path.map { index, confidence in
      let link = expander.links.links[Int(index)]
      var sounds: [String]?
      if case .unknown(let sound) = link.word {
        sounds = expander.links.units(of: sound).map { graph.unitName($0) }
      }
      return TimedWord(
        text: text(link.word), start: timing.start(link.start), end: timing.end(link.last + 1),
        confidence: confidence, sounds: sounds)
    }
  }

  private func text(_ word: WordLinks.Word) -> String {
    switch word {
    case .known(let index): graph.words[Int(index)]
    case .added(let index): overlay.texts[Int(index)]
    case .unknown: Self.unknownText
    }
  }

  private func lattice() -> Lattice {
    let links = expander.links
    return Lattice(
      links: links.links.map { link in
        var before = link.previous >= 0 ? [Int(link.previous)] : []
        if link.previous >= 0 {
          var next = links.links[Int(link.previous)].firstAlternative
          while next >= 0 {
            let alternative = links.alternatives[Int(next)]
            if links.links[Int(alternative.link)].last < link.start {
              before.append(Int(alternative.link))
            }
            next = alternative.next
          }
        }
        return Lattice.Link(
          text: text(link.word), frames: Int(link.start)..<Int(link.last + 1), score: link.score,
          predecessors: before)
      })
  }
}
