import Foundation

/// Where the text of one transcript goes.
///
/// - Isolation: belongs to one task at a time; not Sendable.
final class TranscriptSink {
  /// The kinds of places.
  enum Target: Hashable, Sendable {
    /// A file, made when the first text comes.
    case file(path: String, replaces: Bool)
    /// The screen, piece by piece.
    case screen
    /// The screen when all is there, so that transcripts of several files do not mix; the text of a day is a few
    /// hundred kilobytes.
    case screenAtEnd
  }

  private let target: Target
  private var file: ResultFile?
  private var held = ""

  /// Makes a sink.
  ///
  /// - Throws: `ToolError.exists` when a result is there that may not be replaced.
  init(_ target: Target) throws(ToolError) {
    self.target = target
    if case .file(let path, let replaces) = target {
      try ResultFile.check(path: path, replaces: replaces)
    }
  }

  /// Appends text.
  ///
  /// - Throws: `ToolError.cannotWrite`.
  func write(_ text: String) throws(ToolError) {
    switch target {
    case .file(let path, let replaces):
      let file = try self.file ?? ResultFile(path: path, replaces: replaces)
      self.file = file
      try file.write(text)
    case .screen: try Console.shared.print(text)
    case .screenAtEnd: held += text
    }
  }

  /// Hands the transcript over; without this a file never appears.
  ///
  /// - Throws: `ToolError`.
  func finish() throws(ToolError) {
    switch target {
    case .file: try file?.finish()
    case .screen: break
    case .screenAtEnd: try Console.shared.print(held)
    }
  }
}
