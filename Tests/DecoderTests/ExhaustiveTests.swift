import Decoder
import Foundation
import LanguageModel
import Quantities
import Support
import Testing
import Transcripts

@Suite("The search against trying everything")
struct ExhaustiveTests {
  private static let units = ["<blank>", "a", "b", "c"]
  /// One-phone words, homophones, doubled phones, a prefix of another word, two ways to say one word.
  private static let entries: [(String, String)] = [
    ("a", "a"), ("aa", "a a"), ("ab", "a b"), ("abb", "a b b"), ("ba", "b a"), ("be", "b a"),
    ("cab", "c a b"), ("b", "b"), ("cac", "c a c"), ("cac", "c c"), ("asing", "b c"),
  ]

  /// What one random trial is made of; the model leaves out the word `asing`.
  private func trial(_ seed: UInt64, order: Int) throws -> (World, ExhaustiveSearch, Matrix) {
    var rng = SeededGenerator(seed: seed)
    let known = Set(Self.entries.map(\.0)).subtracting(["asing"]).sorted()
    let model = TextModel.random(words: known, order: order, using: &rng)
    let world = try World(Self.entries, model: model, units: Self.units)
    let search = ExhaustiveSearch(
      entries: Self.entries.map { ($0.0, world.numbers($0.1)) }, model: model,
      languageWeight: 0.8, wordScore: 0.3, strangers: -4)
    let frames = randomFrames(
      Int.random(in: 1...6, using: &rng), units: 4,
      sharpness: Double.random(in: 0.5...4, using: &rng), using: &rng)
    return (world, search, frames)
  }

  private func decoder(_ world: World) -> BeamDecoder {
    world.decoder {
      $0.beam = 1000
      $0.latticeBeam = 1000
      $0.mostActive = 1_000_000
      $0.languageWeight = 0.8
      $0.wordScore = 0.3
      $0.blankSkip = 1
      $0.unitFloor = -10_000
      $0.unknownEntry = -.infinity
      $0.alternatives = 5
    }
  }

  // A score keeps about 0.0005 a word from the steps that the model's logarithms are kept in.
  private static let tolerance = 0.01

  @Test("finds the best word sequence and its score", arguments: 1...4)
  func best(order: Int) throws {
    for seed in UInt64(1)...30 {
      let (world, search, frames) = try trial(seed &* 31 &+ UInt64(order), order: order)
      let answers = search.answers(frames)
      let found = decoder(world).decode(frames)
      let words = found.words.map(\.text)
      let best = try #require(answers.first)
      #expect(abs(found.score - best.score) < Self.tolerance, "seed \(seed) order \(order)")
      let mine = try #require(answers.first { $0.words == words }, "seed \(seed)")
      #expect(best.score - mine.score < Self.tolerance, "seed \(seed): \(words) \(best.words)")
    }
  }

  @Test("finds the next best sequences in their order")
  func alternatives() throws {
    for seed in UInt64(1)...40 {
      let (world, search, frames) = try trial(seed &* 7919, order: 3)
      let answers = search.answers(frames)
      let found = decoder(world).decode(frames)
      let expected = answers.prefix(6).map(\.score)
      let scores = [found.score] + found.alternatives.map { found.score + $0.relativeScore }
      #expect(scores.count == min(6, answers.count), "seed \(seed)")
      for (mine, right) in zip(scores, expected) {
        #expect(abs(mine - right) < 2 * Self.tolerance, "seed \(seed): \(scores) \(expected)")
      }
      for other in found.alternatives {
        let right = try #require(answers.first { $0.words == other.words }, "seed \(seed)")
        #expect(abs(found.score + other.relativeScore - right.score) < 2 * Self.tolerance)
      }
      #expect(
        Set([found.words.map(\.text)] + found.alternatives.map(\.words)).count == scores.count)
    }
  }

  @Test("gives each word the share of the readings that hold it there")
  func confidence() throws {
    // With one word of one phone, a reading is told by its words alone, and the shares can be counted.
    let units = ["<blank>", "a", "b"]
    let world = try World([("a", "a"), ("b", "b")], units: units)
    var frames = Matrix(columns: 3)
    frames.append([0.2, 0.5, 0.3].map { Float(log($0)) })
    let decoder = world.decoder {
      $0.beam = 1000
      $0.latticeBeam = 1000
      $0.unitFloor = -10_000
      $0.unknownEntry = -.infinity
      $0.languageWeight = 0
      $0.wordScore = 0
      $0.confidenceScale = 1
      $0.fitScale = 0
    }
    let found = decoder.decode(frames)
    #expect(found.words.map(\.text) == ["a"])
    #expect(abs((found.words.first?.confidence ?? 0) - 0.5) < 1e-5)
    let others = found.alternatives.map(\.words)
    #expect(others == [["b"], []])
    let posteriors = try #require(found.lattice).links.map { ($0.text, $0.posterior) }.sorted {
      $0.0 < $1.0
    }
    #expect(posteriors.map(\.0) == ["a", "b"])
    #expect(zip(posteriors.map(\.1), [0.5, 0.3]).allSatisfy { abs($0 - $1) < 1e-5 })
  }
}
