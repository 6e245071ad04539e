import AcousticModel
import AudioIO
import Diagnostics
import Quantities

/// Reads a file and cuts it into complete stretches of speech, in order of their ends.
///
/// - Isolation: belongs to one task at a time; not Sendable.
final class StretchReader {
  let audio: SpeechAudioReader
  private let channels: [ChannelFrontEnd]
  private let cepstra: Int
  private var open: [(start: Int, frames: Matrix)?]
  private var ready: [SpeechStretch] = []
  private var ended = false
  private(set) var speech = TimeSpan.zero

  /// The sound read so far.
  var position: TimeSpan { SampleRate.speech.span(ofSamples: audio.position) }

  init(
    path: String, model: RecognitionModel, layout: TranscriptionOptions.Channels
  ) throws(TranscriptionError) {
    do {
      audio = try SpeechAudioReader(
        path: path, channels: layout == .mixed ? .mixed : .separate)
    } catch {
      throw .audio(error)
    }
    var channels: [ChannelFrontEnd] = []
    for _ in 0..<audio.channelCount {
      guard let frontEnd = ChannelFrontEnd(model: model) else { throw .outOfMemory }
      channels.append(frontEnd)
    }
    self.channels = channels
    cepstra = model.acoustic.cepstra
    open = channels.map { _ in nil }
  }

  /// The next stretch; nil after the last one.
  ///
  /// Returns `.reading` when a block was read without a stretch being complete, so that the caller can report and
  /// check for cancellation.
  func next() throws(TranscriptionError) -> Step {
    if !ready.isEmpty { return .stretch(ready.removeFirst()) }
    if ended { return .end }
    let block: AudioBlock?
    do { block = try audio.next() } catch { throw .audio(error) }
    for (index, channel) in channels.enumerated() {
      var events: [ChannelFrontEnd.Event] = []
      if let block {
        channel.accept(block.channels[index], events: &events)
      } else {
        channel.finish(events: &events)
      }
      collect(events, channel: index)
    }
    if block == nil { ended = true }
    return ready.isEmpty ? (ended ? .end : .reading) : .stretch(ready.removeFirst())
  }

  enum Step {
    case stretch(SpeechStretch)
    case reading
    case end
  }

  private func collect(_ events: [ChannelFrontEnd.Event], channel: Int) {
    for event in events {
      switch event {
      case .opened(let frame):
        open[channel] = (frame, Matrix(columns: cepstra))
      case .frames(let frames):
        open[channel]?.frames.append(frames.values)
      case .closed(let frame, let levels):
        guard let (start, frames) = open[channel] else { continue }
        open[channel] = nil
        guard frames.rows > 0 else { continue }
        speech = speech + TimeSpan(milliseconds: Int64(frames.rows) * 10)
        ready.append(
          SpeechStretch(
            channel: audio.channelCount == 1 && channels.count == 1 ? 0 : channel + 1,
            startFrame: start, endFrame: frame, frames: frames, levels: levels))
      }
    }
  }
}
