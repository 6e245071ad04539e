import Foundation
import LiveRecognition
import Quantities

/// What a recogniser hears, for people and scripts.
enum RecognizerReport {
  /// A line of the transcript as it is printed: `[channel] mm:ss words`, or as it stands in the file; nil for nothing.
  static func text(_ line: TranscriptLine, json: Bool) -> String? {
    if json { return (try? line.encoded()).map { String(decoding: $0, as: UTF8.self) } }
    guard case .utterance(let utterance) = line else { return nil }
    return "[\(utterance.channel)] \(time(utterance.start)) \(utterance.text)\n"
  }

  /// What is being said, with its end when the terminal is narrow.
  static func progress(_ state: RecognizerState, width: Int) -> String {
    let parts = state.channels.filter { !$0.partial.isEmpty }.map { channel in
      "[\(channel.channel)] " + channel.partial.map(\.text).joined(separator: " ")
    }
    let (place, text) = (time(state.position) + " ", parts.joined(separator: "  "))
    let room = max(20, (width == 0 ? 80 : width) - 1 - place.count)
    return place + (text.count <= room ? text : "…" + text.suffix(room - 1))
  }

  /// Minutes and seconds, with hours from the first hour on.
  private static func time(_ seconds: Double) -> String {
    let text = Clock.text(TimeSpan(seconds: seconds))
    return seconds < 3600 ? String(text.suffix(5)) : text
  }
}
