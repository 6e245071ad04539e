import Quantities
import Transcription
import Transcripts

/// Subtitles in the SubRip or WebVTT form; at most two lines of 42 characters are shown at once.
struct SubtitleWriter: TranscriptWriting {
  enum Form {
    case subRip, webVTT
  }

  private static let longest = 84
  private static let longestTime = TimeSpan(milliseconds: 7000)

  let form: Form
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
    var text = ""
    var cue: [TimedWord] = []
    for word in segment.words {
      let length = cue.reduce(0) { $0 + $1.text.count + 1 } + word.text.count
      if let first = cue.first,
        length > Self.longest || word.end - first.start > Self.longestTime
      {
        text += write(cue, channel: segment.channel)
        cue = []
      }
      cue.append(word)
    }
    return text + write(cue, channel: segment.channel)
  }

  func finish(_ summary: TranscriptionSummary) -> String { "" }

  private mutating func write(_ words: [TimedWord], channel: Int) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    number += 1
    // Cues of one channel never overlap, even where two words do by a frame.
    let start = max(first.start, lastEnd[channel] ?? .zero)
    let end = max(last.end, start + TimeSpan(milliseconds: 1))
    lastEnd[channel] = end
    let mark = form == .subRip ? "," : "."
    let head = form == .subRip ? "\(number)\n" : ""
    let speaker = showsChannel ? Catalogue.channel(channel).text() + ": " : ""
    let times = "\(Clock.text(start, mark: mark)) --> \(Clock.text(end, mark: mark))"
    return "\(head)\(times)\n\(Self.wrap(speaker + Self.escape(words, form)))\n\n"
  }

  private static func escape(_ words: [TimedWord], _ form: Form) -> String {
    let text = words.map(\.text).joined(separator: " ")
    guard form == .webVTT else { return text }
    return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
      ">", with: "&gt;")
  }

  /// Breaks a text near its middle when it does not fit one line.
  private static func wrap(_ text: String) -> String {
    guard text.count > 42 else { return text }
    let spaces = text.indices.filter { text[$0] == " " }
    let middle = text.count / 2
    guard
      let best = spaces.min(by: {
        abs(text.distance(from: text.startIndex, to: $0) - middle)
          < abs(text.distance(from: text.startIndex, to: $1) - middle)
      })
    else { return text }
    return text[..<best] + "\n" + text[text.index(after: best)...]
  }
}
