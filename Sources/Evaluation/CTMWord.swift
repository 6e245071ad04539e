/// One line of a CTM file: a word with its place.
public struct CTMWord: Hashable, Sendable {
  /// The word.
  public let text: String
  /// Start, in seconds.
  public let start: Double
  /// End, in seconds.
  public let end: Double

  /// Makes a word.
  public init(text: String, start: Double, end: Double) {
    self.text = text
    self.start = start
    self.end = end
  }

  /// Reads the lines `file channel start duration word [confidence]`; lines that begin with `;;` are comments.
  ///
  /// - Returns: the words in order of time, or the number of the first line that is none.
  public static func parse(_ text: String) -> Result<[CTMWord], LineError> {
    var words: [CTMWord] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let fields = line.split(whereSeparator: \.isWhitespace)
      if fields.isEmpty || line.hasPrefix(";;") { continue }
      guard fields.count >= 5, let start = Double(fields[2]), let length = Double(fields[3]),
        start.isFinite, length.isFinite, length >= 0
      else { return .failure(LineError(line: index + 1)) }
      words.append(CTMWord(text: String(fields[4]), start: start, end: start + length))
    }
    return .success(words.sorted { ($0.start, $0.end) < ($1.start, $1.end) })
  }

  /// A line that is not understood.
  public struct LineError: Error, Hashable, Sendable {
    /// Its number, from 1.
    public let line: Int
  }
}
