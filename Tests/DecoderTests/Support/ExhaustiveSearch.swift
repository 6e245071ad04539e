import Foundation
import Quantities

/// The right answer by trying everything: all paths of units through the frames, all ways to cut them into words.
struct ExhaustiveSearch {
  let entries: [(word: String, phones: [Int])]
  let model: TextModel
  let languageWeight: Double
  let wordScore: Double
  let strangers: Double

  struct Answer {
    let words: [String]
    let score: Double
  }

  /// Every word sequence that the frames can mean, best first.
  ///
  /// A path is collapsed by dropping repeats and then blanks; a sequence scores as its best path.
  func answers(_ frames: Matrix) -> [Answer] {
    var best: [[Int]: Double] = [:]
    var path = [Int](repeating: 0, count: frames.rows)
    func walk(_ frame: Int, _ score: Double) {
      if frame == frames.rows {
        let labels = collapse(path)
        best[labels] = max(best[labels] ?? -.infinity, score)
        return
      }
      for unit in 0..<frames.columns {
        path[frame] = unit
        walk(frame + 1, score + Double(frames[frame, unit]))
      }
    }
    walk(0, 0)
    var scores: [[String]: Double] = [:]
    for (labels, score) in best {
      for words in cuts(labels[...]) {
        let total =
          score + languageWeight * model.sentence(words, strangers: strangers)
          + wordScore * Double(words.count)
        scores[words] = max(scores[words] ?? -.infinity, total)
      }
    }
    return scores.map { Answer(words: $0.key, score: $0.value) }.sorted { $0.score > $1.score }
  }

  private func collapse(_ path: [Int]) -> [Int] {
    var labels: [Int] = []
    var previous = 0
    for unit in path {
      if unit != previous, unit != 0 { labels.append(unit) }
      previous = unit
    }
    return labels
  }

  private func cuts(_ labels: ArraySlice<Int>) -> [[String]] {
    if labels.isEmpty { return [[]] }
    return entries.filter { labels.starts(with: $0.phones) }.flatMap { entry in
      cuts(labels.dropFirst(entry.phones.count)).map { [entry.word] + $0 }
    }
  }
}
