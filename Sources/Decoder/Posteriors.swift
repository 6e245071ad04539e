import Foundation

/// How probable each remembered word is among all readings that were kept.
///
/// Forward-backward over the traces, with scores softened by a scale.
/// - Source: Wessel, Schlüter, Macherey and Ney (2001), word posteriors on word graphs.
struct Posteriors {
  /// Logarithm of the posterior of each link; minus infinity for a link that no reading uses.
  private(set) var ofLink: [Double]

  /// - Complexity: O(traces).
  init(ends: [SegmentEnd], history: SearchHistory, scale: Double) {
    ofLink = [Double](repeating: -.infinity, count: history.links.count)
    guard let best = ends.map(\.score).max() else { return }
    let traces = history.traces
    // Sum over the readings of a trace, relative to its best one.
    var forward = [Double](repeating: 0, count: traces.count)
    for at in traces.indices {
      let trace = traces[at]
      if history.isMeeting(Int32(at)) {
        forward[at] = Self.sum(
          forward[Int(trace.first)],
          forward[Int(trace.second)] - scale * Double(trace.deficit))
      } else if let link = history.link(at: Int32(at)) {
        forward[at] = forward[Int(history.links[Int(link)].before)]
      }
    }
    var backward = [Double](repeating: -.infinity, count: traces.count)
    var total = -Double.infinity
    for end in ends {
      let weight = scale * (end.score - best)
      backward[Int(end.trace)] = Self.sum(backward[Int(end.trace)], weight)
      total = Self.sum(total, forward[Int(end.trace)] + weight)
    }
    for at in traces.indices.reversed() where backward[at] > -.infinity {
      let trace = traces[at]
      if history.isMeeting(Int32(at)) {
        let first = Int(trace.first)
        let second = Int(trace.second)
        backward[first] = Self.sum(backward[first], backward[at])
        backward[second] = Self.sum(
          backward[second], backward[at] - scale * Double(trace.deficit))
      } else if let link = history.link(at: Int32(at)) {
        ofLink[Int(link)] = forward[at] + backward[at] - total
        let before = Int(history.links[Int(link)].before)
        backward[before] = Self.sum(backward[before], backward[at])
      }
    }
  }

  /// The probability that the word of a link was said around its time.
  func confidence(of link: Int32, in history: SearchHistory) -> Double {
    let word = history.links[Int(link)]
    var sum = 0.0
    for (index, other) in history.links.enumerated()
    where ofLink[index] > -30 && other.start <= word.last && word.start <= other.last
      && other.word.isSame(word.word)
    {
      sum += exp(ofLink[index])
    }
    return min(1, sum)
  }

  /// log(exp(a) + exp(b)).
  static func sum(_ a: Double, _ b: Double) -> Double {
    let larger = max(a, b)
    if larger == -.infinity { return larger }
    return larger + log1p(exp(min(a, b) - larger))
  }
}
