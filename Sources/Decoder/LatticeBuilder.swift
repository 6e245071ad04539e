import Foundation

/// Turns traces into a lattice: one node after each remembered word, one link for each word before it.
struct LatticeBuilder {
  /// Words less probable than this are left out.
  private static let leastPosterior = 1e-4
  /// The most predecessors of one word.
  private static let mostBefore = 12

  private let history: SearchHistory
  private let posteriors: Posteriors
  private let languageWeight: Double
  private let wordScore: Double
  private let describe: (SearchHistory.Word) -> (text: String, origin: Lattice.Origin)
  private var nodeOf: [Int32: Int] = [-1: 0]
  private var nodes = [Lattice.Node(frame: 0)]
  private var links: [Lattice.Link] = []

  init(
    history: SearchHistory, posteriors: Posteriors, configuration: SearchConfiguration,
    describe: @escaping (SearchHistory.Word) -> (text: String, origin: Lattice.Origin)
  ) {
    self.history = history
    self.posteriors = posteriors
    languageWeight = Double(configuration.languageWeight)
    wordScore = Double(configuration.wordScore)
    self.describe = describe
  }

  /// Builds the lattice.
  ///
  /// - Complexity: O(links kept x traces between two words).
  mutating func build(ends: [SegmentEnd], limit: Double) -> Lattice {
    let least = log(Self.leastPosterior)
    for index in history.links.indices where posteriors.ofLink[index] >= least {
      add(Int32(index), posterior: min(1, exp(posteriors.ofLink[index])))
    }
    let kept = bestEnds(of: ends)
    let best = kept.map(\.score).max() ?? 0
    return Lattice(
      nodes: nodes, links: links,
      ends: kept.filter { $0.score >= best - limit }
        .sorted { ($0.score, $1.node) > ($1.score, $0.node) },
      languageWeight: languageWeight, wordScore: wordScore)
  }

  /// The best end at each node.
  private func bestEnds(of ends: [SegmentEnd]) -> [Lattice.End] {
    var best: [Int: Lattice.End] = [:]
    for end in ends {
      for (link, deficit) in words(at: end.trace) {
        guard let node = nodeOf[link] else { continue }
        let score = end.score - deficit
        if let other = best[node], other.score >= score { continue }
        let language = end.language.map(Double.init)
        best[node] = Lattice.End(
          node: node, score: score,
          acoustic: score - self.score(of: link) - languageWeight * (language ?? 0),
          language: language)
      }
    }
    return Array(best.values)
  }

  /// The score of the best reading up to a word; 0 at the start of the segment.
  private func score(of link: Int32) -> Double {
    link < 0 ? 0 : history.links[Int(link)].score
  }

  private mutating func add(_ index: Int32, posterior: Double) {
    let link = history.links[Int(index)]
    let node = nodes.count
    let (text, origin) = describe(link.word)
    var isReached = false
    for (before, deficit) in words(at: link.before) {
      guard let source = nodeOf[before] else { continue }
      let lossBefore = before < 0 ? 0 : history.links[Int(before)].loss
      links.append(
        Lattice.Link(
          text: text, origin: origin, source: source, target: node,
          frames: Int(link.start)..<Int(link.last) + 1,
          acoustic: link.score - deficit - score(of: before)
            - languageWeight * Double(link.language),
          language: Double(link.language),
          meanLoss: Double(max(0, link.loss - lossBefore) / Float(max(1, link.units))),
          posterior: posterior))
      isReached = true
    }
    if isReached {
      nodeOf[index] = node
      nodes.append(Lattice.Node(frame: Int(link.last) + 1))
    }
  }

  /// The words that a trace may end with, best first, each with its distance from the best.
  private func words(at trace: Int32) -> [(link: Int32, deficit: Double)] {
    var heap = DeficitHeap()
    heap.push(.init(deficit: 0, trace: trace, tail: -1))
    var visited: Set<Int32> = []
    var found: [(link: Int32, deficit: Double)] = []
    while found.count < Self.mostBefore, let item = heap.pop() {
      guard visited.insert(item.trace).inserted else { continue }
      if history.isMeeting(item.trace) {
        let meeting = history.traces[Int(item.trace)]
        heap.push(.init(deficit: item.deficit, trace: meeting.first, tail: -1))
        heap.push(
          .init(
            deficit: item.deficit + Double(meeting.deficit), trace: meeting.second, tail: -1))
      } else {
        found.append((history.link(at: item.trace) ?? -1, item.deficit))
      }
    }
    return found
  }
}
