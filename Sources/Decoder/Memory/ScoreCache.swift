import LanguageModel

/// Remembers language-model scores that were asked for lately; one slot for each hash.
struct ScoreCache {
  private struct Entry {
    var history = UInt32.max
    var word = UInt32.max
    var score: Float = 0
    var next: UInt32 = 0
  }
  private static let size = 1 << 14
  private var entries = [Entry](repeating: Entry(), count: size)

  @inline(__always)
  mutating func score(
    _ history: UInt32, _ word: UInt32, _ graph: SearchGraph
  ) -> (Float, NGramModel.State) {
    let hash = (history &* 0x9e37_79b1) ^ (word &* 0x85eb_ca6b)
    let slot = Int((hash ^ hash >> 15) & UInt32(Self.size - 1))
    if entries[slot].history == history, entries[slot].word == word {
      return (entries[slot].score, entries[slot].next)
    }
    let (score, next) = graph.score(history, word)
    entries[slot] = Entry(history: history, word: word, score: score, next: next)
    return (score, next)
  }
}
