/// The words of one subtitle, at most two lines of 42 characters.
struct CueText {
  /// The most characters of a line.
  static let widest = 42

  /// Puts words on one line or on two of about the same length; nil when they do not fit.
  ///
  /// A single word that is wider than a line gets a line of its own.
  static func lines(_ words: [String]) -> [String]? {
    let whole = words.joined(separator: " ")
    if whole.count <= widest || words.count < 2 { return [whole] }
    let breaks = (1..<words.count).map { index in
      [words[..<index].joined(separator: " "), words[index...].joined(separator: " ")]
    }
    let fitting = breaks.filter { pair in
      zip(pair, [true, false]).allSatisfy { line, _ in line.count <= widest || !line.contains(" ") }
    }
    return fitting.min { abs($0[0].count - $0[1].count) < abs($1[0].count - $1[1].count) }
  }
}
