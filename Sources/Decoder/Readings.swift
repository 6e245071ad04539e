import Foundation

/// The best word sequences of a segment, all different, best first.
struct Readings {
  /// One word sequence.
  struct Reading {
    /// Links, first word first.
    let path: [Int32]
    /// How much worse than the best its score is; 0 or more.
    let deficit: Float
  }

  /// A place where a reading may end.
  struct End {
    /// The last word, or -1 when nothing was said.
    let link: Int32
    let score: Float
  }

  let all: [Reading]
  let bestScore: Float
  private let links: WordLinks

  /// Follows the links backwards, best first.
  ///
  /// Forward scores are exact, so the first readings to be complete are the best (Soong and Huang, 1991).
  /// - Complexity: bounded by 4,000 steps.
  init(ends: [End], links: WordLinks, limit: Int) {
    self.links = links
    bestScore = ends.map(\.score).max() ?? 0
    var heap = DeficitHeap()
    for end in ends {
      Self.push(
        end.link, deficit: bestScore - end.score, before: Int32.max, tail: -1, links, &heap)
    }
    var found: [Reading] = []
    var seen: Set<[WordLinks.Word]> = []
    var steps = 0
    while found.count < limit, steps < 4000, let item = heap.pop() {
      steps += 1
      guard item.link >= 0 else {
        let path = heap.path(item.tail)
        let key = path.map { index -> WordLinks.Word in
          // All unknown words count as one when readings are compared.
          if case .unknown = links.links[Int(index)].word { return .unknown(0) }
          return links.links[Int(index)].word
        }
        if seen.insert(key).inserted { found.append(Reading(path: path, deficit: item.deficit)) }
        continue
      }
      let link = links.links[Int(item.link)]
      let tail = heap.extend(item.link, item.tail)
      Self.push(
        link.previous, deficit: item.deficit, before: link.start, tail: tail, links, &heap)
    }
    all = found
  }

  /// Adds a link and everything that stood beside it and ended early enough.
  private static func push(
    _ link: Int32, deficit: Float, before: Int32, tail: Int32, _ links: WordLinks,
    _ heap: inout DeficitHeap
  ) {
    heap.push(.init(deficit: deficit, link: link, tail: tail))
    guard link >= 0 else { return }
    var next = links.links[Int(link)].firstAlternative
    var most = 8
    while next >= 0, most > 0 {
      let alternative = links.alternatives[Int(next)]
      if links.links[Int(alternative.link)].last < before {
        heap.push(
          .init(
            deficit: deficit + alternative.deficit, link: alternative.link, tail: tail))
      }
      next = alternative.next
      most -= 1
    }
  }

  /// The links that lead to `link`, first word first.
  static func path(to link: Int32, in links: WordLinks) -> [Int32] {
    var path: [Int32] = []
    var at = link
    while at >= 0 {
      path.append(at)
      at = links.links[Int(at)].previous
    }
    return path.reversed()
  }

  /// How sure each word of the best reading is.
  ///
  /// The share of the readings, weighted by score, that have the same word at the same time, times how well its
  /// sounds fit: exp of minus half the mean loss per unit against the best units of its frames.
  func confidences(scale: Float, bestSoFar: [Float]) -> [Double] {
    guard let best = all.first else { return [] }
    let weights = all.map { Double(exp(-scale * $0.deficit)) }
    let total = weights.reduce(0, +)
    return best.path.enumerated().map { position, index in
      let link = links.links[Int(index)]
      var share = 0.0
      for (reading, weight) in zip(all, weights)
      where reading.path.contains(where: { same(links.links[Int($0)], link) }) {
        share += weight
      }
      let before = position > 0 ? links.links[Int(best.path[position - 1])] : nil
      let bestPossible =
        bestSoFar[Int(link.last)] - (before.map { bestSoFar[Int($0.last)] } ?? 0)
      let heard = link.acoustic - (before?.acoustic ?? 0)
      let loss = Double(max(0, bestPossible - heard)) / Double(max(1, link.units))
      return share / total * exp(-0.5 * loss)
    }
  }

  private func same(_ a: WordLinks.Link, _ b: WordLinks.Link) -> Bool {
    guard a.start <= b.last, b.start <= a.last else { return false }
    if case .unknown = a.word, case .unknown = b.word { return true }
    return a.word == b.word
  }
}
