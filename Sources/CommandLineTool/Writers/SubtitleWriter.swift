import Quantities
import Transcription
import Transcripts

/// Subtitles in the SubRip or WebVTT form; at most two lines of 42 characters are shown at once.
///
/// Cues of one channel never overlap.
struct SubtitleWriter: TranscriptWriting {
  enum Form {
    case subRip, webVTT
  }

  /// A cue is not longer than this, so that the text stays with the voice.
  private static let longest = TimeSpan(milliseconds: 7000)
  /// A pause like this ends a cue.
  private static let pause = TimeSpan(milliseconds: 1500)
  /// A cue is shown so long at least, where the next leaves room.
  private static let shortest = TimeSpan(milliseconds: 1000)

  private let form: Form
  private var number = 0
  private var showsChannel = false
  private var lastEnd: [Int: TimeSpan] = [:]

  init(form: Form) {
    self.form = form
  }

  mutating func begin(_ source: SourceDescription) -> String {
    showsChannel = source.recognisedChannels > 1
    return form == .webVTT ? "WEBVTT\n\n" : ""
  }

  mutating func segment(_ segment: TranscriptSegment) -> String {
    let speaker =
      showsChannel
      ? (Catalogue.channel(segment.channel).text() + ":").split(separator: " ").map(String.init)
      : []
    let cues = Self.divide(segment.words, speaker: speaker)
    var text = ""
    for (index, cue) in cues.enumerated() {
      let limit = index + 1 < cues.count ? cues[index + 1].first?.start : segment.end
      text += write(cue, speaker: speaker, channel: segment.channel, limit: limit ?? segment.end)
    }
    return text
  }

  func finish(_ summary: TranscriptionSummary) -> String { "" }

  /// Parts words into cues.
  private static func divide(_ words: [TimedWord], speaker: [String]) -> [[TimedWord]] {
    var cues: [[TimedWord]] = []
    var cue: [TimedWord] = []
    for word in words {
      if let first = cue.first, let last = cue.last,
        CueText.lines(speaker + cue.map(\.text) + [word.text]) == nil
          || word.end - first.start > longest || word.start - last.end >= pause
      {
        cues.append(cue)
        cue = []
      }
      cue.append(word)
    }
    return cue.isEmpty ? cues : cues + [cue]
  }

  private mutating func write(
    _ words: [TimedWord], speaker: [String], channel: Int, limit: TimeSpan
  ) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    number += 1
    // Two words may overlap by a frame where cues may not.
    let start = max(first.start, lastEnd[channel] ?? .zero)
    let wanted = max(last.end, min(limit, start + Self.shortest))
    let end = max(min(wanted, max(limit, last.start)), start + TimeSpan(milliseconds: 1))
    lastEnd[channel] = end
    let mark = form == .subRip ? "," : "."
    let head = form == .subRip ? "\(number)\n" : ""
    let texts = speaker + words.map(\.text)
    let lines = CueText.lines(texts) ?? [texts.joined(separator: " ")]
    return "\(head)\(Clock.text(start, mark: mark)) --> \(Clock.text(end, mark: mark))\n"
      + lines.map(escape).joined(separator: "\n") + "\n\n"
  }

  private func escape(_ text: String) -> String {
    guard form == .webVTT else { return text }
    return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}
