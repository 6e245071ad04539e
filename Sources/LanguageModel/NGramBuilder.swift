/// Collects n-grams in any order within a section and sorts them into tables.
struct NGramBuilder {
  /// Word numbers of one n-gram, first to last.
  typealias Words = SIMD4<UInt32>

  private struct Gram {
    let ids: Words
    let probability: UInt16
    let backOff: Int16
  }
  /// An n-gram under its parent: `key` is the parent's place in its table and the last word.
  private struct Entry {
    let key: UInt64
    let gram: Int
  }

  private var grams = [[Gram]](repeating: [], count: NGramTables.mostOrder)

  mutating func add(order: Int, _ ids: Words, _ probability: Double, _ backOff: Double) {
    grams[order - 1].append(
      Gram(
        ids: ids, probability: NGramTables.quantised(probability: probability),
        backOff: NGramTables.quantised(backOff: backOff)))
  }

  /// Sorts what was collected.
  ///
  /// - Parameter vocabulary: texts of the unigrams, in the order they were added.
  /// - Throws: `arpaPrefix` when an n-gram is there twice or without the one it extends.
  func finish(order: Int, vocabulary: [String]) throws(LanguageModelError) -> NGramTables {
    let sorted = vocabulary.indices.sorted {
      vocabulary[$0].utf8.lexicographicallyPrecedes(vocabulary[$1].utf8)
    }
    var newId = [UInt32](repeating: 0, count: vocabulary.count)
    for (new, old) in sorted.enumerated() { newId[old] = UInt32(new) }
    var levels = [
      NGramTables.Level(
        words: sorted.indices.map { UInt32($0) },
        probabilities: sorted.map { grams[0][$0].probability },
        backOffs: sorted.map { grams[0][$0].backOff })
    ]
    let texts = sorted.map { vocabulary[$0] }
    for level in 1..<max(order, 1) {
      var entries: [Entry] = []
      entries.reserveCapacity(grams[level].count)
      for (index, gram) in grams[level].enumerated() {
        guard let parent = parent(of: gram.ids, level: level, newId, levels) else {
          throw .arpaPrefix(order: level + 1, word: texts[Int(newId[Int(gram.ids[level])])])
        }
        let word = newId[Int(gram.ids[level])]
        entries.append(Entry(key: UInt64(parent) << 32 | UInt64(word), gram: index))
      }
      entries.sort { $0.key < $1.key }
      for at in entries.indices.dropFirst() where entries[at].key == entries[at - 1].key {
        throw .arpaPrefix(
          order: level + 1, word: texts[Int(UInt32(truncatingIfNeeded: entries[at].key))])
      }
      append(entries, grams[level], to: &levels)
    }
    return NGramTables(vocabulary: texts, levels: levels)
  }

  /// The place of the n-gram without its last word, or nil.
  private func parent(
    of ids: Words, level: Int, _ newId: [UInt32], _ levels: [NGramTables.Level]
  ) -> Int? {
    var at = Int(newId[Int(ids[0])])
    for position in 1..<level {
      let word = newId[Int(ids[position])]
      let table = levels[position].words
      var low = Int(levels[position - 1].children[at])
      let end = Int(levels[position - 1].children[at + 1])
      var high = end
      while low < high {
        let middle = (low + high) / 2
        if table[middle] < word { low = middle + 1 } else { high = middle }
      }
      guard low < end, table[low] == word else { return nil }
      at = low
    }
    return at
  }

  /// Adds a sorted table and points the order below at it.
  private func append(
    _ entries: [Entry], _ grams: [Gram], to levels: inout [NGramTables.Level]
  ) {
    let last = levels.count - 1
    var children: [UInt32] = []
    children.reserveCapacity(levels[last].words.count + 1)
    var at = 0
    for parent in levels[last].words.indices {
      children.append(UInt32(at))
      while at < entries.count, entries[at].key >> 32 == UInt64(parent) { at += 1 }
    }
    children.append(UInt32(at))
    levels[last].children = children
    levels.append(
      NGramTables.Level(
        words: entries.map { UInt32(truncatingIfNeeded: $0.key) },
        probabilities: entries.map { grams[$0.gram].probability },
        backOffs: entries.map { grams[$0.gram].backOff }))
  }
}
