import Foundation
import LanguageModel
import Support
import Testing

@Suite("Scores of a back-off model")
struct NGramModelTests {
  /// Two or three steps of 1/2000 and 1/1000 nat are lost by rounding.
  private static let tolerance: Float = 0.0026

  /// Scores the words one after another and returns the logarithms to base ten.
  private func scores(_ words: [String], from state: NGramModel.State, in model: NGramModel)
    throws -> [Float]
  {
    var state = state
    return try words.map { word in
      let (score, next) = model.score(state, try #require(model.wordId(word)))
      state = next
      return score / ln10
    }
  }

  @Test("follow the longest n-gram that is listed")
  func listed() throws {
    let model = try SmallModel.model()
    let found = try scores(["rapat", "dewan", "dibuka", "</s>"], from: model.beginState, in: model)
    // <s> rapat; <s> rapat dewan; rapat dewan dibuka; then (dewan dibuka) backs off to dibuka </s>.
    let right: [Float] = [-0.5, -0.1, -0.2, -0.05 - 0.4]
    for (mine, expected) in zip(found, right) { #expect(abs(mine - expected) < Self.tolerance) }
  }

  @Test(
    "add the back-off weight of each history that is given up",
    arguments: [
      // After <s> dewan: no such bigram, so the history is dewan alone.
      (["dewan"], -0.3 - 0.8), (["dewan", "dibuka"], -0.6), (["dewan", "rapat"], -0.45),
      // (rapat dewan) lists no rapat, dewan does.
      (["rapat", "dewan", "rapat"], -0.35 - 0.45),
      // (dewan rapat) has no weight of its own, rapat lists no sidang.
      (["dewan", "rapat", "sidang"], -0.2 - 1.3),
      // All the way down: (<s> rapat), rapat, sidang.
      (["rapat", "sidang"], -0.15 - 0.2 - 1.3),
      // Nothing is known after sidang.
      (["sidang", "dewan"], -0.8), (["rapat", "<unk>"], -0.15 - 0.2 - 1.0),
    ] as [([String], Double)])
  func backedOff(words: [String], expected: Double) throws {
    let model = try SmallModel.model()
    let found = try scores(words, from: model.beginState, in: model)
    #expect(abs(Double(try #require(found.last)) - expected) < Double(Self.tolerance))
  }

  @Test("of a sentence end count like those of a word")
  func end() throws {
    let model = try SmallModel.model()
    let state = model.score(NGramModel.emptyState, try #require(model.wordId("dibuka"))).next
    #expect(abs(model.endScore(state) / ln10 - -0.4) < Self.tolerance)
    #expect(abs(model.endScore(NGramModel.emptyState) / ln10 - -0.9) < Self.tolerance)
  }

  @Test("know the unknown word, or have a floor for it")
  func unknown() throws {
    let model = try SmallModel.model()
    #expect(model.wordId("interupsi") == nil)
    #expect(model.unknownWord != nil)
    #expect(abs(model.unknownScore / ln10 - -1) < Self.tolerance)
    let bare = try SmallModel.model("\\data\\\nngram 1=1\n\\1-grams:\n-1 a\n\\end\\\n")
    #expect(bare.unknownWord == nil)
    #expect(bare.unknownScore < -10)
    #expect(bare.endScore(NGramModel.emptyState) == 0)
    #expect(bare.beginState == NGramModel.emptyState)
  }

  @Test("are the same for histories that cannot be told apart")
  func sharedHistories() throws {
    let model = try SmallModel.model()
    let sidang = try #require(model.wordId("sidang"))
    let dibuka = try #require(model.wordId("dibuka"))
    let dewan = try #require(model.wordId("dewan"))
    // Nothing follows sidang and its weight is 1: as good as no history.
    #expect(model.score(model.beginState, sidang).next == NGramModel.emptyState)
    // (sidang dibuka) is not listed, so only dibuka is remembered.
    let alone = model.score(NGramModel.emptyState, dibuka).next
    #expect(model.score(model.score(NGramModel.emptyState, sidang).next, dibuka).next == alone)
    // (dewan dibuka) has a weight of its own.
    let after = model.score(NGramModel.emptyState, dewan).next
    #expect(model.score(after, dibuka).next != alone)
  }

  @Test("agree with the definition for random models of every order", arguments: 1...4)
  func definition(order: Int) throws {
    for seed in UInt64(1)...12 {
      var rng = SeededGenerator(seed: seed &* 101 &+ UInt64(order))
      let words = ["a", "b", "c", "d", "é", "zz"]
      let text = TextModel.random(words: words, order: order, using: &rng)
      let model = try SmallModel.model(text.arpa)
      #expect(model.order == text.order, "seed \(seed)")
      for _ in 0..<60 {
        var state = model.beginState
        var history = ["<s>"]
        for _ in 0..<Int.random(in: 1...6, using: &rng) {
          let word = try #require((words + ["</s>", "<unk>"]).randomElement(using: &rng))
          let (score, next) = model.score(state, try #require(model.wordId(word)))
          let right = text.score(history, word)
          #expect(abs(Double(score) - right) < 0.003, "seed \(seed): \(history) \(word)")
          state = next
          history.append(word)
        }
      }
    }
  }

  @Test("are those of KenLM")
  func golden() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures")
    let tables = try ARPAReader.read(path: folder.appendingPathComponent("model.arpa").path)
    let model = try NGramModel(bytes: tables.binary())
    #expect(model.order == 4)
    let unknown = try #require(model.unknownWord)
    let text = try String(contentsOf: folder.appendingPathComponent("scores.tsv"), encoding: .utf8)
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      let expected = fields[1].split(separator: " ").compactMap { Double($0) }
      var state = model.beginState
      var found: [Double] = []
      for word in fields[0].split(separator: " ") {
        let (score, next) = model.score(state, model.wordId(String(word)) ?? unknown)
        found.append(Double(score) / log(10))
        state = next
      }
      found.append(Double(model.endScore(state)) / log(10))
      #expect(found.count == expected.count)
      // Up to four weights and probabilities, each rounded by at most 0.0005 nat.
      #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 0.001 }, "\(fields[0])")
    }
  }
}
