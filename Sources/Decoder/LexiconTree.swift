/// The pronunciations as a prefix tree in one flat array, children of a node side by side.
///
/// Nodes are numbered breadth first, so a parent always has a smaller number than its children.
struct LexiconTree: Sendable {
  /// Sixteen bytes.
  struct Node: Sendable {
    var firstChild: UInt32 = 0
    var firstWord: UInt32 = 0
    /// Best score without history of the words at or below this node (language-model look-ahead).
    var smear: Float = 0
    var childCount: UInt8 = 0
    var wordCount: UInt8 = 0
    var unit: UInt8 = 0
  }

  let nodes: [Node]
  /// Words of the nodes, one node after the other.
  let words: [UInt32]

  /// Builds the tree.
  ///
  /// - Parameters:
  ///   - count: how many pronunciations there are.
  ///   - units: the units of one pronunciation, 1 and up.
  ///   - word: the word of one pronunciation.
  ///   - score: a word's score without history.
  /// - Complexity: O(n log n) for n pronunciations.
  init(
    count: Int, units: (Int) -> ArraySlice<UInt8>, word: (Int) -> UInt32, score: (UInt32) -> Float
  ) {
    let order = (0..<count).sorted {
      let (a, b) = (units($0), units($1))
      if a.elementsEqual(b) { return (word($0), $0) < (word($1), $1) }
      return a.lexicographicallyPrecedes(b)
    }
    var nodes = [Node()]
    var words: [UInt32] = []
    var ranges = [0..<count]
    var depths = [0]
    var at = 0
    while at < nodes.count {
      var range = ranges[at]
      let depth = depths[at]
      nodes[at].firstWord = UInt32(words.count)
      while let first = range.first, units(order[first]).count == depth {
        let entry = word(order[first])
        // Twice the same word and sound is one word.
        if words.count == Int(nodes[at].firstWord) || words.last != entry,
          words.count - Int(nodes[at].firstWord) < 255
        {
          words.append(entry)
        }
        range = range.dropFirst()
      }
      nodes[at].wordCount = UInt8(words.count - Int(nodes[at].firstWord))
      nodes[at].firstChild = UInt32(nodes.count)
      while let first = range.first {
        let pronunciation = units(order[first])
        let unit = pronunciation[pronunciation.startIndex + depth]
        var end = first
        while end < range.upperBound {
          let other = units(order[end])
          if other[other.startIndex + depth] != unit { break }
          end += 1
        }
        var child = Node()
        child.unit = unit
        nodes.append(child)
        ranges.append(first..<end)
        depths.append(depth + 1)
        range = end..<range.upperBound
      }
      nodes[at].childCount = UInt8(nodes.count - Int(nodes[at].firstChild))
      at += 1
    }
    for index in nodes.indices.reversed() {
      let node = nodes[index]
      var best = -Float.infinity
      for i in 0..<Int(node.wordCount) { best = max(best, score(words[Int(node.firstWord) + i])) }
      for i in 0..<Int(node.childCount) {
        best = max(best, nodes[Int(node.firstChild) + i].smear)
      }
      nodes[index].smear = best
    }
    self.nodes = nodes
    self.words = words
  }
}
