import AcousticModel
import Quantities
public import Transcripts

/// Recognises one channel while it is spoken: samples in, partial and final words out.
///
/// Fed with the samples of a file it gives the same segments as `Transcription` without its second pass, bit for bit.
/// - Isolation: belongs to one task at a time; not Sendable.
public final class LiveTranscriber {
  /// What is known after some samples.
  public enum Event: Sendable {
    /// The words of the open stretch so far; the last ones may change.
    case partial([TimedWord])
    /// A finished stretch.
    case segment(TranscriptSegment)
  }

  private let frontEnd: ChannelFrontEnd
  private let recognizer: SegmentRecognizer
  private let channel: Int
  private var start = 0
  /// Frames of the open stretch that only the front end has seen.
  private var held: Matrix
  /// Whether frames of an open stretch have come.
  package private(set) var isOpen = false

  /// Makes a recogniser for one channel.
  ///
  /// - Throws: `TranscriptionError` when a term is unusable or memory is lacking.
  public init(
    model: RecognitionModel, options: TranscriptionOptions = TranscriptionOptions(),
    channel: Int = 0
  ) throws(TranscriptionError) {
    guard let frontEnd = ChannelFrontEnd(model: model) else { throw .outOfMemory }
    self.frontEnd = frontEnd
    self.channel = channel
    held = Matrix(columns: model.acoustic.cepstra)
    recognizer = SegmentRecognizer(
      model: model, plan: try RecognitionPlan(model: model, options: options, large: nil))
  }

  /// Takes samples at 16 kHz and returns what they decide.
  public func accept(_ samples: some Collection<Float>) -> [Event] {
    var events = advance(samples).map(Event.segment)
    let words = partial()
    if !words.isEmpty { events.append(.partial(words)) }
    return events
  }

  /// Ends the recording.
  public func finish() -> [Event] {
    conclude().map(Event.segment)
  }

  /// Takes samples as `accept` does, without asking for partial words.
  ///
  /// - Parameter isForeign: whether what is heard in them belongs to another channel.
  package func advance(
    _ samples: some Collection<Float>, isForeign: Bool = false
  ) -> [TranscriptSegment] {
    var events: [ChannelFrontEnd.Event] = []
    frontEnd.accept(samples, isForeign: isForeign, events: &events)
    return handle(events)
  }

  /// Ends the recording as `finish` does.
  package func conclude() -> [TranscriptSegment] {
    var events: [ChannelFrontEnd.Event] = []
    frontEnd.finish(events: &events)
    return handle(events)
  }

  /// The words of the open stretch so far, the last of which may change; none outside a stretch.
  package func partial() -> [TimedWord] {
    isOpen && held.rows == 0 ? recognizer.partial(startFrame: start) : []
  }

  /// Takes samples whose finished stretches are known already: only the front end works, some three times cheaper.
  ///
  /// A stretch that is still open when `advance` or `conclude` follows is recognised from its first frame, and
  /// everything after is as if nothing had been skipped.
  package func skip(_ samples: some Collection<Float>, isForeign: Bool = false) {
    var events: [ChannelFrontEnd.Event] = []
    frontEnd.accept(samples, isForeign: isForeign, events: &events)
    for event in events {
      switch event {
      case .opened(let frame): start = frame
      case .frames(let frames):
        held.append(frames.values)
        isOpen = true
      case .closed:
        held.removeAll()
        isOpen = false
      }
    }
  }

  private func handle(_ events: [ChannelFrontEnd.Event]) -> [TranscriptSegment] {
    if held.rows > 0 {
      recognizer.accept(held)
      held.removeAll()
    }
    var result: [TranscriptSegment] = []
    for event in events {
      switch event {
      case .opened(let frame):
        start = frame
      case .frames(let frames):
        recognizer.accept(frames)
        isOpen = true
      case .closed(let frame, let levels):
        isOpen = false
        if let segment = recognizer.finish(
          channel: channel, startFrame: start, endFrame: frame, levels: levels)
        {
          result.append(segment)
        }
      }
    }
    return result
  }
}
