import Quantities
import Transcripts

/// A recogniser with a task of its own, for stretches that are complete.
actor SegmentWorker {
  private let recognizer: SegmentRecognizer

  init(model: RecognitionModel, plan: RecognitionPlan) {
    recognizer = SegmentRecognizer(model: model, plan: plan)
  }

  /// Recognises one stretch.
  func recognize(_ stretch: SpeechStretch) -> TranscriptSegment? {
    recognizer.accept(stretch.frames)
    return recognizer.finish(
      channel: stretch.channel, startFrame: stretch.startFrame, endFrame: stretch.endFrame,
      levels: stretch.levels)
  }
}
