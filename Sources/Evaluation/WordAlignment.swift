/// The cheapest way to turn one sequence of words into another.
///
/// - Source: Levenshtein (1966) for the distance, Hirschberg (1975) for linear memory.
public struct WordAlignment: Hashable, Sendable {
  /// One step of the alignment.
  public enum Step: Hashable, Sendable {
    /// The same word on both sides.
    case hit(String)
    /// Another word was recognised.
    case substitution(reference: String, hypothesis: String)
    /// A word was left out.
    case deletion(String)
    /// A word was added.
    case insertion(String)
  }

  /// All steps, in order.
  public let steps: [Step]

  /// Aligns two sequences.
  ///
  /// - Complexity: O(n m) time, O(n + m) memory.
  public init(reference: [String], hypothesis: [String]) {
    var numbers: [String: Int32] = [:]
    func number(_ word: String) -> Int32 {
      if let known = numbers[word] { return known }
      let new = Int32(numbers.count)
      numbers[word] = new
      return new
    }
    let a = reference.map(number)
    let b = hypothesis.map(number)
    var pairs: [(Int?, Int?)] = []
    Self.align(a[...], b[...], &pairs)
    steps = pairs.map { pair in
      switch pair {
      case (let i?, let j?):
        return reference[i] == hypothesis[j]
          ? .hit(reference[i])
          : .substitution(reference: reference[i], hypothesis: hypothesis[j])
      case (let i?, nil): return .deletion(reference[i])
      case (nil, let j?): return .insertion(hypothesis[j])
      case (nil, nil): return .hit("")
      }
    }
  }

  /// Counts of the steps.
  public var counts: ErrorCounts {
    var counts = ErrorCounts()
    for step in steps {
      switch step {
      case .hit: counts.hits += 1
      case .substitution: counts.substitutions += 1
      case .deletion: counts.deletions += 1
      case .insertion: counts.insertions += 1
      }
    }
    return counts
  }

  /// Pairs of indices, nil where one side has nothing.
  private static func align(
    _ a: ArraySlice<Int32>, _ b: ArraySlice<Int32>, _ pairs: inout [(Int?, Int?)]
  ) {
    if a.isEmpty {
      pairs += b.indices.map { (nil, $0) }
    } else if b.isEmpty {
      pairs += a.indices.map { ($0, nil) }
    } else if a.count == 1, let i = a.indices.first {
      // One word against many: it takes its equal, or the first.
      let chosen = b.firstIndex(of: a[i]) ?? b.startIndex
      for j in b.indices { pairs.append((j == chosen ? i : nil, j)) }
    } else {
      let middle = a.startIndex + a.count / 2
      let left = costs(a[..<middle], b, reversed: false)
      let right = costs(a[middle...], b, reversed: true)
      var best = 0
      for j in 0...b.count where left[j] + right[b.count - j] < left[best] + right[b.count - best] {
        best = j
      }
      let cut = b.startIndex + best
      align(a[..<middle], b[..<cut], &pairs)
      align(a[middle...], b[cut...], &pairs)
    }
  }

  /// Distance of all of `a` to every beginning (or every end) of `b`.
  private static func costs(
    _ a: ArraySlice<Int32>, _ b: ArraySlice<Int32>, reversed: Bool
  ) -> [Int32] {
    let words = reversed ? Array(b.reversed()) : Array(b)
    var row = (0...Int32(words.count)).map { $0 }
    for x in reversed ? Array(a.reversed()) : Array(a) {
      // Whoever cancels throws the result away.
      if Task.isCancelled { break }
      var diagonal = row[0]
      row[0] += 1
      for j in 0..<words.count {
        let change = diagonal + (words[j] == x ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, diagonal + 1, row[j] + 1)
      }
    }
    return row
  }
}
