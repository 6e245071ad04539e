/// How far word times are from the truth, over the words that both sides have.
public struct TimeErrors: Hashable, Sendable {
  /// Words compared.
  public let count: Int
  /// Median absolute error of the starts, in seconds.
  public let medianStart: Double
  /// Median absolute error of the ends, in seconds.
  public let medianEnd: Double
  /// Nineteen of twenty starts are at least this good, in seconds.
  public let start95: Double
  /// Mean signed error of the starts, in seconds; positive is late.
  public let biasStart: Double
  /// Mean signed error of the ends, in seconds; positive is late.
  public let biasEnd: Double

  /// Compares two lists of words; nil when they share none.
  public init?(reference: [CTMWord], hypothesis: [CTMWord]) {
    let a = reference.map { ScoringText.words($0.text).joined(separator: " ") }
    let b = hypothesis.map { ScoringText.words($0.text).joined(separator: " ") }
    var starts: [Double] = []
    var ends: [Double] = []
    var i = 0
    var j = 0
    for step in WordAlignment(reference: a, hypothesis: b).steps {
      switch step {
      case .hit:
        starts.append(hypothesis[j].start - reference[i].start)
        ends.append(hypothesis[j].end - reference[i].end)
        i += 1
        j += 1
      case .substitution:
        i += 1
        j += 1
      case .deletion: i += 1
      case .insertion: j += 1
      }
    }
    guard !starts.isEmpty else { return nil }
    let sortedStarts = starts.map(abs).sorted()
    let sortedEnds = ends.map(abs).sorted()
    count = starts.count
    medianStart = sortedStarts[count / 2]
    medianEnd = sortedEnds[count / 2]
    start95 = sortedStarts[min(count - 1, count * 95 / 100)]
    biasStart = starts.reduce(0, +) / Double(count)
    biasEnd = ends.reduce(0, +) / Double(count)
  }
}
