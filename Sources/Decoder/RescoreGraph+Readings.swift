import Foundation

extension RescoreGraph {
  /// Steps after which the search for more readings gives up.
  private static let mostSteps = 20_000

  /// The best word sequences, all different, best first.
  ///
  /// Followed backwards with exact distances, so the first to be complete are the best; the same rest reached
  /// twice at the same place differs only in times, and only its first is followed.
  func readings(limit: Int) -> [Readings.Reading] {
    let (first, entering) = enteringArcs()
    let best = bestScore
    var heap = DeficitHeap()
    for end in ends { heap.push(.init(deficit: best - end.score, trace: end.place, tail: -1)) }
    var found: [Readings.Reading] = []
    var visited: Set<UInt64> = []
    var steps = 0
    while found.count < limit, steps < Self.mostSteps, let item = heap.pop() {
      steps += 1
      let visit = (heap.hash(item.tail) &+ UInt64(item.trace)) &* 0xc2b2_ae3d_27d4_eb4f
      guard visited.insert(visit).inserted else { continue }
      if item.trace == 0 {
        found.append(Readings.Reading(path: heap.path(item.tail), deficit: item.deficit))
        continue
      }
      let at = Int(item.trace)
      for index in entering[first[at]..<first[at + 1]] {
        let arc = arcs[Int(index)]
        let loss = places[at].best - (places[Int(arc.source)].best + arc.score)
        let tail = heap.extend(arc.link, key: wordOfLink[Int(arc.link)], item.tail)
        heap.push(.init(deficit: item.deficit + loss, trace: arc.source, tail: tail))
      }
    }
    return found
  }

  /// The arcs that enter each place, one place after the other, and where each place's begin.
  private func enteringArcs() -> (first: [Int], arcs: [Int32]) {
    var first = [Int](repeating: 0, count: places.count + 1)
    for arc in arcs { first[Int(arc.target) + 1] += 1 }
    for place in places.indices { first[place + 1] += first[place] }
    var next = first
    var entering = [Int32](repeating: 0, count: arcs.count)
    for (index, arc) in arcs.enumerated() {
      entering[next[Int(arc.target)]] = Int32(index)
      next[Int(arc.target)] += 1
    }
    return (first, entering)
  }

  /// The probability of each link of the lattice among all readings, with scores softened by a scale.
  ///
  /// - Source: as `Posteriors`.
  /// - Complexity: O(arcs).
  func posteriors(scale: Double) -> [Double] {
    var forward = [Double](repeating: -.infinity, count: places.count)
    forward[0] = 0
    for arc in arcs {
      let at = Int(arc.target)
      forward[at] = Posteriors.sum(forward[at], forward[Int(arc.source)] + scale * arc.score)
    }
    var backward = [Double](repeating: -.infinity, count: places.count)
    var total = -Double.infinity
    for end in ends {
      // What the end adds to the best reading of its place.
      let gain = scale * (end.score - places[Int(end.place)].best)
      backward[Int(end.place)] = Posteriors.sum(backward[Int(end.place)], gain)
      total = Posteriors.sum(total, forward[Int(end.place)] + gain)
    }
    var ofLink = [Double](repeating: 0, count: linkCount)
    for arc in arcs.reversed() where backward[Int(arc.target)] > -.infinity {
      let rest = scale * arc.score + backward[Int(arc.target)]
      backward[Int(arc.source)] = Posteriors.sum(backward[Int(arc.source)], rest)
      ofLink[Int(arc.link)] += exp(forward[Int(arc.source)] + rest - total)
    }
    return ofLink
  }
}
