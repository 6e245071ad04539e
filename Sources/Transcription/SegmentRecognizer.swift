import AcousticModel
package import Decoder
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
  private var emissions: Matrix

  /// Makes a recogniser.
  package init(
    model: RecognitionModel, overlay: TermOverlay, configuration: SearchConfiguration
  ) {
    self.model = model
    network = model.acoustic.makeStream()
    decoder = BeamDecoder(graph: model.graph, overlay: overlay, configuration: configuration)
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
    decoder.partial(timing: timing(startFrame))
  }

  /// Ends the stretch.
  ///
  /// - Returns: the segment, or nil when nothing was said in it.
  package func finish(channel: Int, startFrame: Int, endFrame: Int) -> TranscriptSegment? {
    emissions.removeAll()
    network.finish(output: &emissions)
    decoder.accept(emissions)
    let decoded = decoder.finish(timing: timing(startFrame))
    // A noise can make the network hear a vowel; where no word is likely at all, nothing was said.
    guard decoded.words.contains(where: { $0.confidence >= Self.leastConfidence }) else {
      return nil
    }
    return TranscriptSegment(
      channel: channel, start: Self.time(startFrame), end: Self.time(endFrame),
      words: decoded.words, alternatives: decoded.alternatives)
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
