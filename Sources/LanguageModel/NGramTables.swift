/// A back-off model as sorted tables: what the binary file holds.
///
/// Words are numbered in the order of their UTF-8 bytes. The successors of an n-gram are contiguous in the table
/// of the next order, sorted by word.
public struct NGramTables: Sendable {
  /// Logarithms are kept in steps of 1/2000, which is finer than any search can tell.
  static let probabilityScale = 2000.0
  static let backOffScale = 1000.0

  /// One order's table; `children` has one entry more than there are n-grams, or none for the last order.
  struct Level: Sendable {
    var words: [UInt32] = []
    var probabilities: [UInt16] = []
    var backOffs: [Int16] = []
    var children: [UInt32] = []
  }

  let vocabulary: [String]
  let levels: [Level]

  /// The longest n-gram.
  public var order: Int { levels.count }
  /// How many n-grams there are of each order.
  public var counts: [Int] { levels.map(\.words.count) }

  /// A logarithm of a probability as it is stored.
  static func quantised(probability: Double) -> UInt16 {
    UInt16(min(max((-probability * probabilityScale).rounded(), 0), 65_535))
  }

  static func quantised(backOff: Double) -> Int16 {
    Int16(min(max((backOff * backOffScale).rounded(), -32_767), 32_767))
  }

  /// Collects n-grams in any order within a section and sorts them.
  struct Builder {
    private struct Gram {
      let ids: (UInt32, UInt32, UInt32)
      let probability: UInt16
      let backOff: Int16
    }
    private var words: [(text: String, probability: UInt16, backOff: Int16)] = []
    private var grams: [[Gram]] = [[], []]

    mutating func addWord(_ word: String, _ probability: Double, _ backOff: Double) {
      words.append(
        (word, quantised(probability: probability), quantised(backOff: backOff)))
    }

    mutating func add(
      order: Int, _ ids: (UInt32, UInt32, UInt32), _ probability: Double, _ backOff: Double
    ) {
      grams[order - 2].append(
        Gram(
          ids: ids, probability: quantised(probability: probability),
          backOff: quantised(backOff: backOff)))
    }

    func finish(order: Int) throws(LanguageModelError) -> NGramTables {
      let sorted = words.indices.sorted {
        words[$0].text.utf8.lexicographicallyPrecedes(words[$1].text.utf8)
      }
      var newId = [UInt32](repeating: 0, count: words.count)
      for (new, old) in sorted.enumerated() { newId[old] = UInt32(new) }
      let vocabulary = sorted.map { words[$0].text }
      var levels = [
        Level(
          words: sorted.indices.map { UInt32($0) },
          probabilities: sorted.map { words[$0].probability },
          backOffs: sorted.map { words[$0].backOff })
      ]
      var parents: [UInt64] = vocabulary.indices.map { UInt64($0) }
      if order >= 2 {
        for level in 2...order {
          let keyed = grams[level - 2].map { gram -> (UInt64, UInt32, UInt16, Int16) in
            let a = UInt64(newId[Int(gram.ids.0)])
            let b = UInt64(newId[Int(gram.ids.1)])
            return level == 2
              ? (a, UInt32(b), gram.probability, gram.backOff)
              : (a << 32 | b, newId[Int(gram.ids.2)], gram.probability, gram.backOff)
          }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
          parents = try append(keyed, level, parents: parents, vocabulary, to: &levels)
        }
      }
      return NGramTables(vocabulary: vocabulary, levels: levels)
    }

    /// Adds a sorted table and points the order below at it; returns the new table's keys.
    private func append(
      _ keyed: [(UInt64, UInt32, UInt16, Int16)], _ order: Int, parents: [UInt64],
      _ vocabulary: [String], to levels: inout [Level]
    ) throws(LanguageModelError) -> [UInt64] {
      var level = Level()
      var children: [UInt32] = []
      children.reserveCapacity(parents.count + 1)
      var at = 0
      var previous: (UInt64, UInt32)?
      for parent in parents {
        children.append(UInt32(at))
        while at < keyed.count, keyed[at].0 == parent {
          let entry = keyed[at]
          if let previous, previous == (entry.0, entry.1) {
            throw .arpaPrefix(order: order, word: vocabulary[Int(entry.1)])
          }
          previous = (entry.0, entry.1)
          level.words.append(entry.1)
          level.probabilities.append(entry.2)
          level.backOffs.append(entry.3)
          at += 1
        }
      }
      guard at == keyed.count else {
        throw .arpaPrefix(order: order, word: vocabulary[Int(keyed[at].1)])
      }
      children.append(UInt32(at))
      levels[order - 2].children = children
      levels.append(level)
      return order == 2 ? keyed.map { $0.0 << 32 | UInt64($0.1) } : []
    }
  }
}
