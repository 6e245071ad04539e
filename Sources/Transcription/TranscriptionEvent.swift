public import Quantities
public import Transcripts

/// What a transcription tells while it runs, in order of time.
public enum TranscriptionEvent: Sendable {
  /// The file is open; nothing has been recognised yet.
  case opened(SourceDescription)
  /// How much sound has been read and recognised; never goes back.
  case progress(done: TimeSpan, total: TimeSpan?)
  /// A finished stretch of speech; stretches of one channel come in order of time.
  case segment(TranscriptSegment)
}
