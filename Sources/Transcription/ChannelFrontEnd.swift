import AcousticModel
import Features
package import Quantities
import VoiceActivity

/// One channel's way from samples to normalised cepstra of its stretches of speech.
///
/// - Isolation: belongs to one task at a time; not Sendable.
package final class ChannelFrontEnd {
  /// What the front end hands over.
  package enum Event {
    /// A stretch began with this frame, 100 a second.
    case opened(frame: Int)
    /// More of the open stretch: `[frames x cepstra]`.
    case frames(Matrix)
    /// The stretch ended before this frame, and was this loud.
    case closed(frame: Int, levels: StretchLevels)
  }

  private let extractor: MFCCExtractor
  private let detector: SpeechDetector
  private var normalizer: OnlineMeanNormalizer
  private let cepstra: Int
  /// Frames that may still become part of a stretch, the first of them number `base`.
  private var held: Matrix
  private var base = 0
  private var fresh: Matrix
  private var next = 0
  private var levels = LevelTrack()
  private var start = 0
  private var isOpen = false

  /// Makes a front end; nil when there is no memory for the Fourier transform.
  package init?(model: RecognitionModel) {
    guard let extractor = MFCCExtractor() else { return nil }
    self.extractor = extractor
    detector = SpeechDetector(model: model.voice)
    cepstra = model.acoustic.cepstra
    normalizer = OnlineMeanNormalizer(
      priorMean: model.acoustic.priorMean, priorFrames: model.acoustic.priorFrames,
      window: model.acoustic.meanWindow)
    held = Matrix(columns: cepstra)
    fresh = Matrix(columns: cepstra)
  }

  /// Takes samples and appends what they decide.
  ///
  /// - Parameter isForeign: whether what is heard in them belongs to another channel.
  package func accept(
    _ samples: some Collection<Float>, isForeign: Bool = false, events: inout [Event]
  ) {
    fresh.removeAll()
    extractor.accept(samples, frames: &fresh)
    levels.accept(samples)
    held.append(fresh.values)
    var decided: [SpeechEvent] = []
    detector.accept(fresh, isForeign: isForeign, events: &decided)
    handle(decided, &events)
  }

  /// Ends the recording.
  package func finish(events: inout [Event]) {
    var decided: [SpeechEvent] = []
    detector.finish(events: &decided)
    handle(decided, &events)
  }

  private func handle(_ decided: [SpeechEvent], _ events: inout [Event]) {
    for event in decided {
      switch event {
      case .opened(let frame):
        isOpen = true
        next = max(frame, base)
        start = next
        events.append(.opened(frame: next))
      case .advanced(let frame):
        // The last decision covers up to three frames, of which the recording may have fewer.
        let end = min(frame, base + held.rows)
        guard end > next else { continue }
        var piece = Matrix(columns: cepstra)
        normalizer.apply(held, rows: next - base..<end - base, to: &piece)
        events.append(.frames(piece))
        next = end
      case .closed(let frame, _):
        isOpen = false
        let end = min(frame, base + held.rows)
        events.append(.closed(frame: end, levels: levels.stretch(from: start, to: end)))
      }
    }
    forget()
  }

  /// Drops frames that no stretch can reach any more: a stretch begins at most one second back.
  private func forget() {
    let keep = isOpen ? next : max(next, base + held.rows - 100)
    levels.forget(before: isOpen ? start : keep)
    guard keep - base > 300 else { return }
    held = held.dropping(rows: keep - base)
    base = keep
  }
}
