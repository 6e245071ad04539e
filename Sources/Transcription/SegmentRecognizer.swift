import AcousticModel
import Decoder
import NeuralNetwork
package import Quantities
package import Transcripts

/// Turns the frames of one stretch into words; reused for one stretch after another.
///
/// - Isolation: belongs to one task at a time; not Sendable.
package final class SegmentRecognizer {
  /// A stretch in which no word is surer than this counts as noise.
  private static let leastConfidence = 0.2

  private let model: RecognitionModel
  private let network: ConvNetworkStream
  private let decoder: BeamDecoder
  private let plan: RecognitionPlan
  private var emissions: Matrix

  /// Makes a recogniser.
  package init(model: RecognitionModel, plan: RecognitionPlan) {
    self.model = model
    self.plan = plan
    network = model.acoustic.makeStream()
    decoder = BeamDecoder(
      graph: model.graph, overlay: plan.overlay, configuration: plan.search)
    emissions = Matrix(columns: model.acoustic.units.count)
  }

  /// Takes frames of the open stretch.
  package func accept(_ frames: Matrix) {
    emissions.removeAll()
    network.accept(frames, output: &emissions)
    decoder.accept(emissions)
  }

  /// The words so far of a stretch that began with this frame.
  package func partial(startFrame: Int) -> [TimedWord] {
    decoder.partial(timing: timing(startFrame)).map(calibrated)
  }

  /// Ends the stretch; words spoken in its background are left out.
  ///
  /// - Returns: the segment, or nil when nothing was said in it.
  package func finish(
    channel: Int, startFrame: Int, endFrame: Int, levels: StretchLevels
  ) -> TranscriptSegment? {
    emissions.removeAll()
    network.finish(output: &emissions)
    decoder.accept(emissions)
    let timing = timing(startFrame)
    let first = decoder.finish(timing: timing)
    // A noise can make the network hear a vowel; where no word is likely at all, nothing was said. The first pass
    // decides, by its own measure, so that live and from a file the same stretches are kept.
    guard first.words.contains(where: { $0.confidence >= Self.leastConfidence }) else {
      return nil
    }
    let decoded = first.lattice.flatMap { plan.rescorer?.rescore($0, timing: timing) } ?? first
    let words = decoded.words.filter {
      !plan.background.leavesOut(confidence: $0.confidence, depth: levels.depth(of: $0))
    }
    guard !words.isEmpty else { return nil }
    return TranscriptSegment(
      channel: channel, start: Self.time(startFrame), end: Self.time(endFrame),
      words: words.map(calibrated), alternatives: decoded.alternatives)
  }

  private func calibrated(_ word: TimedWord) -> TimedWord {
    word.with(confidence: plan.confidence.calibrated(word.confidence))
  }

  private func timing(_ startFrame: Int) -> FrameTiming {
    FrameTiming(
      frame: model.acoustic.outputFrameDuration, origin: Self.time(startFrame),
      startShift: model.acoustic.wordStartShift, endShift: model.acoustic.wordEndShift)
  }

  private static func time(_ frame: Int) -> TimeSpan {
    TimeSpan(milliseconds: Int64(frame) * 10)
  }
}
