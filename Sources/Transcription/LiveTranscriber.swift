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
    recognizer = SegmentRecognizer(
      model: model, plan: try RecognitionPlan(model: model, options: options, large: nil))
  }

  /// Takes samples at 16 kHz and returns what they decide.
  public func accept(_ samples: some Collection<Float>) -> [Event] {
    var events: [ChannelFrontEnd.Event] = []
    frontEnd.accept(samples, events: &events)
    return handle(events)
  }

  /// Ends the recording.
  public func finish() -> [Event] {
    var events: [ChannelFrontEnd.Event] = []
    frontEnd.finish(events: &events)
    return handle(events)
  }

  private func handle(_ events: [ChannelFrontEnd.Event]) -> [Event] {
    var result: [Event] = []
    var heard = false
    for event in events {
      switch event {
      case .opened(let frame):
        start = frame
      case .frames(let frames):
        recognizer.accept(frames)
        heard = true
      case .closed(let frame, let levels):
        heard = false
        if let segment = recognizer.finish(
          channel: channel, startFrame: start, endFrame: frame, levels: levels)
        {
          result.append(.segment(segment))
        }
      }
    }
    if heard {
      let words = recognizer.partial(startFrame: start)
      if !words.isEmpty { result.append(.partial(words)) }
    }
    return result
  }
}
