/// The best word sequences of a segment, all different, best first.
struct Readings {
  /// One word sequence.
  struct Reading {
    /// Links, first word first.
    let path: [Int32]
    /// How much worse than the best its score is; 0 or more.
    let deficit: Double
  }

  /// Steps after which the search for more readings gives up.
  private static let mostSteps = 20_000

  let all: [Reading]
  let bestScore: Double

  /// Follows the traces backwards, best first.
  ///
  /// The distances are exact, so the first readings to be complete are the best (Soong and Huang, 1991). The
  /// same rest reached twice at the same trace differs only in times, and only its first is followed.
  init(ends: [SegmentEnd], history: SearchHistory, limit: Int) {
    bestScore = ends.map(\.score).max() ?? 0
    var heap = DeficitHeap()
    for end in ends {
      heap.push(.init(deficit: bestScore - end.score, trace: end.trace, tail: -1))
    }
    var found: [Reading] = []
    var visited: Set<UInt64> = []
    var steps = 0
    while found.count < limit, steps < Self.mostSteps, let item = heap.pop() {
      steps += 1
      let visit = (heap.hash(item.tail) &+ UInt64(item.trace)) &* 0xc2b2_ae3d_27d4_eb4f
      guard visited.insert(visit).inserted else { continue }
      if history.isMeeting(item.trace) {
        let trace = history.traces[Int(item.trace)]
        heap.push(.init(deficit: item.deficit, trace: trace.first, tail: item.tail))
        heap.push(
          .init(
            deficit: item.deficit + Double(trace.deficit), trace: trace.second, tail: item.tail))
      } else if let link = history.link(at: item.trace) {
        let entry = history.links[Int(link)]
        let tail = heap.extend(link, key: Self.key(entry.word), item.tail)
        heap.push(.init(deficit: item.deficit, trace: entry.before, tail: tail))
      } else {
        found.append(Reading(path: heap.path(item.tail), deficit: item.deficit))
      }
    }
    all = found
  }

  private static func key(_ word: SearchHistory.Word) -> UInt64 {
    switch word {
    case .known(let number): UInt64(number) << 2
    case .added(let number): UInt64(number) << 2 | 1
    case .unknown: 2
    }
  }
}
