import Evaluation
import Foundation

/// A text to be compared, from any of the forms that `transkrip` writes.
struct ScoredText {
  private struct Transcript: Decodable {
    struct Segment: Decodable {
      struct Word: Decodable {
        let kata: String
        let mulai: Double
        let selesai: Double
      }
      let kata: [Word]
    }
    let segmen: [Segment]
  }

  let words: [String]
  /// Words with times, when the form has them.
  let timed: [CTMWord]?

  /// Reads a file; the form is told from its content and its name.
  init(path: String) throws(ToolError) {
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(data: data, encoding: .utf8)
    else { throw .unreadableText(path: path) }
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    if text.hasPrefix("{"), let transcript = try? JSONDecoder().decode(Transcript.self, from: data)
    {
      // A JSON file of another program is read as plain text.
      timed = transcript.segmen.flatMap(\.kata)
        .map { CTMWord(text: $0.kata, start: $0.mulai, end: $0.selesai) }
        .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
      words = timed?.flatMap { ScoringText.words($0.text) } ?? []
    } else if ending == "ctm" {
      switch CTMWord.parse(text) {
      case .success(let list):
        timed = list
        words = list.flatMap { ScoringText.words($0.text) }
      case .failure(let error): throw .ctmSyntax(path: path, line: error.line)
      }
    } else {
      timed = nil
      words = text.split(whereSeparator: \.isNewline).flatMap { line -> [String] in
        Self.spoken(String(line), ending: ending).map(ScoringText.words) ?? []
      }
    }
  }

  /// A line without times and marks; nil when nothing on it was spoken.
  private static func spoken(_ line: String, ending: String) -> String? {
    if line.contains("-->") || line == "WEBVTT" { return nil }
    if ending == "srt", line.allSatisfy(\.isNumber) { return nil }
    guard line.hasPrefix("["), let end = line.firstIndex(of: "]") else { return line }
    return String(line[line.index(after: end)...])
  }
}
