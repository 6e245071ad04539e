import Decoder
import Quantities
import Transcripts

/// A recogniser with a task of its own, for stretches that are complete.
actor SegmentWorker {
  private let recognizer: SegmentRecognizer

  init(model: RecognitionModel, overlay: TermOverlay, configuration: SearchConfiguration) {
    recognizer = SegmentRecognizer(model: model, overlay: overlay, configuration: configuration)
  }

  /// Recognises one stretch.
  func recognize(_ stretch: SpeechStretch) -> TranscriptSegment? {
    recognizer.accept(stretch.frames)
    return recognizer.finish(
      channel: stretch.channel, startFrame: stretch.startFrame, endFrame: stretch.endFrame)
  }
}
