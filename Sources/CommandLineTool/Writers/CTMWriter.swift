import Foundation
import PluginKit
import Quantities
import Transcription
import Transcripts

/// The form of the standard scorers: `file channel start duration word confidence`, times in seconds.
struct CTMWriter: TranscriptWriting {
  private var name = ""

  mutating func begin(_ source: SourceDescription) -> String {
    name = URL(fileURLWithPath: source.path).deletingPathExtension().lastPathComponent
      .replacing(" ", with: "_")
    return ""
  }

  func segment(_ segment: TranscriptSegment) -> String {
    segment.words.map { word in
      let start = Clock.decimal(word.start.seconds, places: 3, .english)
      let length = Clock.decimal((word.end - word.start).seconds, places: 3, .english)
      let confidence = Clock.decimal(word.confidence, places: 3, .english)
      let text = word.text.replacing(" ", with: "_")
      return "\(name) \(max(1, segment.channel)) \(start) \(length) \(text) \(confidence)\n"
    }.joined()
  }

  func finish(_ summary: TranscriptionSummary) -> String { "" }
}
