import ArgumentParser

/// The forms a transcript can be written in.
enum TranscriptFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case teks, json, srt, vtt, ctm

  /// The ending of a file's name.
  var fileEnding: String { self == .teks ? "txt" : rawValue }

  /// A new writer.
  func makeWriter() -> any TranscriptWriting {
    switch self {
    case .teks: PlainTextWriter()
    case .json: JSONWriter()
    case .srt: SubtitleWriter(form: .subRip)
    case .vtt: SubtitleWriter(form: .webVTT)
    case .ctm: CTMWriter()
    }
  }
}
