import Transcription
import Transcripts

/// One line for each segment: `[00:01:02] kanal 2: kata kata`.
struct PlainTextWriter: TranscriptWriting {
  private var showsChannel = false

  mutating func begin(_ source: SourceDescription) -> String {
    showsChannel = source.recognisedChannels > 1
    return ""
  }

  func segment(_ segment: TranscriptSegment) -> String {
    let channel = showsChannel ? " " + Catalogue.channel(segment.channel).text() + ":" : ""
    return "[\(Clock.text(segment.start))]\(channel) \(segment.text)\n"
  }

  func finish(_ summary: TranscriptionSummary) -> String { "" }
}
