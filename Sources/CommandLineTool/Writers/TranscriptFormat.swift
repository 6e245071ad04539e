import ArgumentParser

/// The forms a transcript can be written in.
enum TranscriptFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case teks, json, srt, vtt, ctm

  /// The ending of a file's name.
  var fileEnding: String { self == .teks ? "txt" : rawValue }

  /// A new writer.
  ///
  /// - Parameters:
  ///   - model: the name of the model that recognises.
  ///   - isTitled: whether plain text begins with the name of the recording.
  func makeWriter(model: String, isTitled: Bool = false) -> any TranscriptWriting {
    switch self {
    case .teks: PlainTextWriter(isTitled: isTitled)
    case .json: JSONWriter(model: model)
    case .srt: SubtitleWriter(form: .subRip)
    case .vtt: SubtitleWriter(form: .webVTT)
    case .ctm: CTMWriter()
    }
  }
}
