import Foundation

/// Turns traces into a lattice: one node after each remembered word, one link for each word before it.
struct LatticeBuilder {
  /// Words less probable than this are left out.
  private static let leastPosterior = 1e-4
  /// The most predecessors of one word.
  private static let mostBefore = 12

  private let history: SearchHistory
  private let posteriors: Posteriors
  private let text: (SearchHistory.Word) -> String
  private var nodeOf: [Int32: Int] = [-1: 0]
  private var nodes = [Lattice.Node(frame: 0)]
  private var links: [Lattice.Link] = []

  init(
    history: SearchHistory, posteriors: Posteriors, text: @escaping (SearchHistory.Word) -> String
  ) {
    self.history = history
    self.posteriors = posteriors
    self.text = text
  }

  /// Builds the lattice.
  ///
  /// - Complexity: O(links kept x traces between two words).
  mutating func build(ends: [SegmentEnd], limit: Double) -> Lattice {
    let least = log(Self.leastPosterior)
    for index in history.links.indices where posteriors.ofLink[index] >= least {
      add(Int32(index), posterior: min(1, exp(posteriors.ofLink[index])))
    }
    var bestEnds: [Int: Double] = [:]
    for end in ends {
      for (link, deficit) in words(at: end.trace) {
        guard let node = nodeOf[link] else { continue }
        bestEnds[node] = max(bestEnds[node] ?? -.infinity, end.score - deficit)
      }
    }
    let best = bestEnds.values.max() ?? 0
    let kept = bestEnds.filter { $0.value >= best - limit }
      .map { Lattice.End(node: $0.key, score: $0.value) }
      .sorted { ($0.score, $1.node) > ($1.score, $0.node) }
    return Lattice(nodes: nodes, links: links, ends: kept)
  }

  private mutating func add(_ index: Int32, posterior: Double) {
    let link = history.links[Int(index)]
    let node = nodes.count
    var isReached = false
    for (before, deficit) in words(at: link.before) {
      guard let source = nodeOf[before] else { continue }
      let earlier = before < 0 ? 0 : history.links[Int(before)].score
      links.append(
        Lattice.Link(
          text: text(link.word), source: source, target: node,
          frames: Int(link.start)..<Int(link.last) + 1, score: link.score - deficit - earlier,
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
