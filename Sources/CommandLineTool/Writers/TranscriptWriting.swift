import Transcription
import Transcripts

/// Writes one transcript piece by piece, so that a day's recording needs no more memory than a minute's.
protocol TranscriptWriting {
  /// Takes what is known when the file is opened and returns what stands before the first segment.
  mutating func begin(_ source: SourceDescription) -> String
  /// The text of one segment.
  mutating func segment(_ segment: TranscriptSegment) -> String
  /// What stands after the last segment.
  mutating func finish(_ summary: TranscriptionSummary) -> String
}
