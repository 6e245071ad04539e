public import Recording
public import Transcription

/// Why recognition beside the recorder cannot begin or go on.
public enum LiveRecognitionError: Error, Hashable, Sendable {
  /// The recording cannot be read.
  case recording(RecordingError)
  /// The model or a term is unusable.
  case transcription(TranscriptionError)
  /// The operating system refused.
  case system(SystemFailure)
  /// Another recogniser writes this transcript.
  case inUse(path: String)
  /// A line of the transcript that is not the last one cannot be read.
  case damaged(path: String, line: Int)
  /// The transcript was begun with another model, other terms or another choice of channels.
  case otherOptions(path: String)
  /// The recording gives another utterance than the one that the transcript holds.
  case unlike(path: String, utterance: Int)
}
