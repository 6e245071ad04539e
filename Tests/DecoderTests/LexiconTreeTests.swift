import Support
import Testing

@testable import Decoder

@Suite("The lexicon tree")
struct LexiconTreeTests {
  @Test("takes sixteen bytes a node and a token thirty-two")
  func size() {
    #expect(MemoryLayout<LexiconTree.Node>.stride == 16)
    #expect(MemoryLayout<Token>.stride == 32)
  }

  @Test("shares beginnings, lists homophones and looks ahead to the best word below")
  func structure() {
    // 0: 1 2   1: 1 2 3   2: 1 2 (same sound as 0)   3: 2   0 again: 1 2
    let sounds: [[UInt8]] = [[1, 2], [1, 2, 3], [1, 2], [2], [1, 2]]
    let words: [UInt32] = [0, 1, 2, 3, 0]
    let scores: [Float] = [-3, -1, -2, -5]
    let tree = LexiconTree(
      count: 5, units: { sounds[$0][...] }, word: { words[$0] }, score: { scores[Int($0)] })
    // Breadth first: root; 1, 2; 1-2; 1-2-3.
    #expect(tree.nodes.map(\.unit) == [0, 1, 2, 2, 3])
    #expect(tree.nodes.map(\.childCount) == [2, 1, 0, 1, 0])
    #expect(tree.nodes.map(\.firstChild).prefix(2) == [1, 3])
    #expect(tree.nodes.map(\.smear) == [-1, -1, -5, -1, -1])
    let ends = tree.nodes.map { node in
      (0..<Int(node.wordCount)).map { tree.words[Int(node.firstWord) + $0] }
    }
    #expect(ends == [[], [], [3], [0, 2], [1]])
  }

  @Test("holds every pronunciation of a random lexicon and nothing else")
  func complete() {
    for seed in UInt64(1)...20 {
      var rng = SeededGenerator(seed: seed)
      let sounds = (0..<300).map { _ in
        (0..<Int.random(in: 1...20, using: &rng)).map { _ in UInt8.random(in: 1...3, using: &rng) }
      }
      let tree = LexiconTree(
        count: sounds.count, units: { sounds[$0][...] }, word: { UInt32($0) }, score: { _ in 0 })
      var found: [[UInt8]: [UInt32]] = [:]
      func walk(_ index: Int, _ path: [UInt8]) {
        let node = tree.nodes[index]
        for word in 0..<Int(node.wordCount) {
          found[path, default: []].append(tree.words[Int(node.firstWord) + word])
        }
        for child in 0..<Int(node.childCount) {
          let next = Int(node.firstChild) + child
          walk(next, path + [tree.nodes[next].unit])
        }
      }
      walk(0, [])
      let expected = Dictionary(grouping: sounds.indices.map { UInt32($0) }) { sounds[Int($0)] }
      #expect(found == expected, "seed \(seed)")
    }
  }
}
