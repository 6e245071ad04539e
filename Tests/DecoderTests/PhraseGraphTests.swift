import Support
import Testing

@testable import Decoder

@Suite("The graph of phrases")
struct PhraseGraphTests {
  /// Says the words one by one and returns what each was worth.
  private func rewards(_ graph: PhraseGraph, _ words: [UInt32?]) -> [Float] {
    var state = PhraseGraph.start
    var found = words.map { word in
      let (next, reward) = graph.advance(state, word)
      state = next
      return reward[0]
    }
    found.append(graph.refund(state)[0])
    return found
  }

  @Test("gives for each word and takes back what is not completed")
  func refunds() {
    let graph = PhraseGraph([([1, 2, 3], [1, 0])])
    #expect(rewards(graph, [1, 2, 3]) == [1, 1, 1, 0])
    #expect(rewards(graph, [1, 2]) == [1, 1, -2])
    #expect(rewards(graph, [1, 2, 9, 3]) == [1, 1, -2, 0, 0])
    #expect(rewards(graph, [1, nil]) == [1, -1, 0])
    // A failed start may be the start of another try.
    #expect(rewards(graph, [1, 1, 2, 3]) == [1, 0, 1, 1, 0])
    #expect(rewards(graph, [1, 2, 3, 1, 2, 3]) == [1, 1, 1, 1, 1, 1, 0])
  }

  @Test("keeps what a completed phrase earned when a longer one breaks off")
  func nested() {
    let graph = PhraseGraph([([1, 2], [1, 0]), ([1, 2, 3, 4], [1, 0])])
    #expect(rewards(graph, [1, 2, 9]) == [1, 1, 0, 0])
    #expect(rewards(graph, [1, 2, 3, 9]) == [1, 1, 1, -1, 0])
    #expect(rewards(graph, [1, 2, 3, 4]) == [1, 1, 1, 1, 0])
  }

  @Test("goes on with the longest end that begins another phrase")
  func failures() {
    let graph = PhraseGraph([([1, 2, 3], [1, 0]), ([2, 3, 4], [2, 0]), ([7], [5, 0])])
    // 1 2 is refunded, 2 3 held anew as the begin of 2 3 4.
    let total = rewards(graph, [1, 2, 3, 4]).reduce(0, +)
    #expect(total == 3 + 6)
    #expect(rewards(graph, [1, 2, 9]).reduce(0, +) == 0)
    #expect(rewards(graph, [7, 7, 9]) == [5, 5, 0, 0])
    #expect(rewards(graph, [1, 7]).reduce(0, +) == 5)
  }

  @Test("adds up to the completed phrases for any words")
  func sums() {
    // No phrase ends inside another, so each completed one counts once.
    let graph = PhraseGraph([([1, 2, 3], [1, 0]), ([4, 5], [2, 0])])
    for seed in UInt64(1)...200 {
      var rng = SeededGenerator(seed: seed)
      let words = (0..<20).map { _ in UInt32.random(in: 1...5, using: &rng) }
      var expected: Float = 0
      for at in words.indices {
        if words[at...].starts(with: [1, 2, 3]) { expected += 3 }
        if words[at...].starts(with: [4, 5]) { expected += 4 }
      }
      #expect(rewards(graph, words).reduce(0, +) == expected, "seed \(seed)")
    }
  }
}
