import Foundation

/// Interpolated Kneser-Ney by the definition, over dictionaries of words, without any of the tested code.
struct TextKneserNey {
  private var levels: [[[String]: Double]] = []
  private var discounts: [Double] = []

  init(_ sentences: [([String], Double)], order: Int) {
    var raw = [[[String]: Double]](repeating: [:], count: order + 1)
    for (words, weight) in sentences {
      let marked = ["<s>"] + words + ["</s>"]
      for length in 1...order {
        for start in 0..<max(0, marked.count - length + 1) {
          raw[length][Array(marked[start..<start + length]), default: 0] += weight
        }
      }
    }
    for length in 1...order {
      var counts = raw[length]
      if length < order {
        for gram in counts.keys where gram[0] != "<s>" {
          counts[gram] = raw[length + 1].filter { $0.key.dropFirst().elementsEqual(gram) }
            .reduce(0) { $0 + min(1, $1.value) }
        }
      }
      if length == 1 { counts[["<s>"]] = nil }
      levels.append(counts)
      let once = Double(counts.values.filter { $0.rounded() == 1 }.count)
      let twice = Double(counts.values.filter { $0.rounded() == 2 }.count)
      discounts.append(min(max(once / (once + 2 * twice + 1), 0.4), 0.9))
    }
  }

  func probability(_ word: String, after history: [String]) -> Double {
    let history = Array(history.suffix(levels.count - 1))
    let counts = levels[history.count]
    if history.isEmpty {
      return counts[[word], default: 0] / counts.values.reduce(0, +)
    }
    let shorter = probability(word, after: Array(history.dropFirst()))
    let followers = counts.filter { $0.key.dropLast().elementsEqual(history) }.values
    let total = followers.reduce(0, +)
    guard total > 0 else { return shorter }
    let discount = discounts[history.count]
    let left = followers.reduce(0) { $0 + discount * min(1, $1) } / total
    let own = counts[history + [word], default: 0]
    return (own - discount * min(1, own)) / total + left * shorter
  }
}
