import Foundation

/// What a transcript holds of what is needed to go on with it.
struct TranscriptContent {
  /// The first line; nil in an empty file.
  private(set) var beginning: TranscriptLine.Beginning?
  /// Utterances.
  private(set) var utterances = 0
  /// The utterances that were decided at the same frame as the last one.
  private(set) var last: [Utterance] = []
  /// Set when the last line says that the recording has ended.
  private(set) var end: TranscriptLine.End?
  /// Bytes of whole lines; what follows is the piece of a line that a killed writer left.
  private(set) var validBytes = 0

  /// Reads the lines of a file.
  ///
  /// - Throws: `damaged` for a whole line that cannot be read.
  init(_ data: Data, path: String) throws(LiveRecognitionError) {
    var number = 0
    var start = data.startIndex
    while let stop = data[start...].firstIndex(of: UInt8(ascii: "\n")) {
      number += 1
      guard let line = TranscriptLine(Data(data[start..<stop])), take(line, isFirst: number == 1)
      else { throw .damaged(path: path, line: number) }
      start = stop + 1
    }
    validBytes = start - data.startIndex
  }

  /// False when the line does not belong here.
  private mutating func take(_ line: TranscriptLine, isFirst: Bool) -> Bool {
    switch line {
    case .beginning(let value):
      beginning = value
      return isFirst
    case .utterance(let value):
      utterances += 1
      end = nil
      if value.decidedAt != last.first?.decidedAt { last = [] }
      last.append(value)
      return !isFirst && value.number == utterances
    case .end(let value):
      end = value
      return !isFirst && value.utterances == utterances
    }
  }
}
