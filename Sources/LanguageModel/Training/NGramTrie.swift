/// N-grams without values in flat arrays: the shape of `NGramTables`.
///
/// An n-gram of the lowest level is its word. The n-grams that continue one lie together in the next level,
/// sorted by their last word.
struct NGramTrie: Sendable {
  /// How many words there are: the n-grams of the lowest level.
  let vocabularyCount: Int
  /// The last word of each n-gram, for the levels from the second on.
  private(set) var words: [[UInt32]] = []
  /// Where the continuations of each n-gram begin; one more than there are n-grams, none for the last level.
  private(set) var children: [[UInt32]] = []

  init(vocabularyCount: Int) {
    self.vocabularyCount = vocabularyCount
  }

  /// How many levels there are.
  var order: Int { words.count + 1 }

  func count(_ level: Int) -> Int {
    level == 0 ? vocabularyCount : words[level - 1].count
  }

  /// Adds the next level: all its words, and where each parent's begin.
  mutating func append(words: [UInt32], children: [UInt32]) {
    self.words.append(words)
    self.children.append(children)
  }

  func word(_ level: Int, _ index: Int) -> UInt32 {
    level == 0 ? UInt32(index) : words[level - 1][index]
  }

  func children(_ level: Int, _ index: Int) -> Range<Int> {
    Int(children[level][index])..<Int(children[level][index + 1])
  }

  /// The n-gram of the next level that continues this one with `word`.
  ///
  /// - Complexity: O(log continuations).
  func child(_ level: Int, _ index: Int, _ word: UInt32) -> Int? {
    guard level < children.count else { return nil }
    let table = words[level]
    var low = Int(children[level][index])
    let end = Int(children[level][index + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if table[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < end && table[low] == word ? low : nil
  }
}
