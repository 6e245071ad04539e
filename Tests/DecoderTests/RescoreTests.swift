import Foundation
import LanguageModel
import Quantities
import Support
import Testing
import Transcripts

@testable import Decoder

@Suite("The second pass over a lattice")
struct RescoreTests {
  private static let words = ["a", "b", "c", "d", "e"]
  /// `e` and `z` are not listed by the models of the trials.
  private static let spoken = words + ["z"]

  private func trial(_ seed: UInt64, order: Int) -> (TextModel, Lattice) {
    var rng = SeededGenerator(seed: seed)
    let model = TextModel.random(words: ["a", "b", "c", "d"], order: order, using: &rng).snapped
    return (model, LatticePaths.random(Self.spoken, using: &rng))
  }

  private func rescorer(
    _ model: TextModel, _ search: SearchConfiguration = SearchConfiguration(),
    _ change: (inout RescoreConfiguration) -> Void = { _ in }
  ) throws -> LatticeRescorer {
    var configuration = RescoreConfiguration()
    configuration.beam = 1000
    configuration.mostHistories = 10_000
    change(&configuration)
    return LatticeRescorer(
      language: try model.model(), configuration: configuration, search: search)
  }

  @Test("finds the best path that there is, with its score", arguments: 1...4)
  func best(order: Int) throws {
    for seed in UInt64(1)...60 {
      let (model, lattice) = trial(seed &* 101 &+ UInt64(order), order: order)
      let paths = LatticePaths(lattice: lattice, model: model, languageWeight: 0.9, wordScore: -0.4)
      let found = try rescorer(model) {
        $0.languageWeight = 0.9
        $0.wordScore = -0.4
      }.rescore(lattice, timing: World.timing)
      let right = try #require(paths.all().first, "seed \(seed)")
      #expect(abs(found.score - right.score) < 1e-4, "seed \(seed) order \(order)")
      #expect(found.words.map(\.text) == right.words, "seed \(seed) order \(order)")
    }
  }

  @Test("gives the next readings in their order, all different")
  func alternatives() throws {
    for seed in UInt64(1)...60 {
      let (model, lattice) = trial(seed &* 7919, order: 4)
      let readings = LatticePaths(
        lattice: lattice, model: model, languageWeight: 0.7, wordScore: 0.5
      ).readings()
      var search = SearchConfiguration()
      search.alternatives = 6
      let found = try rescorer(model, search).rescore(lattice, timing: World.timing)
      let texts = [found.words.map(\.text)] + found.alternatives.map(\.words)
      let scores = [0] + found.alternatives.map(\.relativeScore)
      #expect(texts == readings.prefix(7).map(\.words), "seed \(seed)")
      for (mine, right) in zip(scores, readings) {
        #expect(abs(found.score + mine - right.score) < 1e-4, "seed \(seed)")
      }
    }
  }

  @Test("gives each link the share of the paths that use it")
  func posteriors() throws {
    for seed in UInt64(1)...60 {
      let (model, lattice) = trial(seed &* 31, order: 3)
      let paths = LatticePaths(lattice: lattice, model: model, languageWeight: 0.7, wordScore: 0.5)
        .all()
      var configuration = RescoreConfiguration()
      configuration.beam = 1000
      let graph = RescoreGraph(
        lattice: lattice, language: try model.model(), configuration: configuration)
      let shares = graph.posteriors(scale: 0.6)
      let best = try #require(paths.first).score
      let weights = paths.map { exp(0.6 * ($0.score - best)) }
      for index in lattice.links.indices {
        let right =
          zip(paths, weights).filter { $0.0.links.contains(index) }.map(\.1).reduce(0, +)
          / weights.reduce(0, +)
        #expect(abs(shares[index] - right) < 1e-4, "seed \(seed) link \(index)")
      }
    }
  }

  @Test("with the first pass's model and weights changes nothing", arguments: 1...4)
  func identity(order: Int) throws {
    let entries = [
      ("a", "a"), ("ab", "a b"), ("ba", "b a"), ("be", "b a"), ("cab", "c a b"), ("z", "b c"),
    ]
    for seed in UInt64(1)...25 {
      var rng = SeededGenerator(seed: seed &* 13 &+ UInt64(order))
      let model = TextModel.random(
        words: ["a", "ab", "ba", "be", "cab"], order: order, using: &rng)
      let world = try World(entries, model: model, units: ["<blank>", "a", "b", "c"])
      let frames = randomFrames(14, units: 4, sharpness: 4, using: &rng)
      var search = SearchConfiguration()
      search.blankSkip = 1
      search.keepsLattice = true
      let first = world.decoder { $0 = search }.decode(frames)
      let second = LatticeRescorer(language: try model.model(), search: search)
        .rescore(try #require(first.lattice), timing: World.timing)
      #expect(second.words.map(\.text) == first.words.map(\.text), "seed \(seed)")
      #expect(second.words.map(\.start) == first.words.map(\.start), "seed \(seed)")
      #expect(second.words.map(\.end) == first.words.map(\.end), "seed \(seed)")
      #expect(abs(second.score - first.score) < 1e-4, "seed \(seed)")
      #expect(
        second.alternatives.map(\.words).first == first.alternatives.map(\.words).first,
        "seed \(seed)")
    }
  }

  private func link(
    _ text: String, _ source: Int, _ target: Int, acoustic: Double = 0,
    _ origin: Lattice.Origin = .lexicon
  ) -> Lattice.Link {
    Lattice.Link(
      text: text, origin: origin, source: source, target: target,
      frames: source * 10..<target * 10 - 2, acoustic: acoustic, language: -9, meanLoss: 0,
      posterior: 1)
  }

  /// Words `a` or `b`, then `x y`, then `c` or `d`.
  private func crossing() -> Lattice {
    Lattice(
      nodes: (0...4).map { Lattice.Node(frame: $0 * 10) },
      links: [
        link("a", 0, 1), link("b", 0, 1, acoustic: 0.5), link("x", 1, 2), link("y", 2, 3),
        link("c", 3, 4), link("d", 3, 4),
      ],
      ends: [Lattice.End(node: 4, score: 0, acoustic: 0, language: -1)], languageWeight: 1,
      wordScore: 0)
  }

  /// Every probability a tenth, but for two four-grams.
  private func fourGrams() -> TextModel {
    var model = TextModel()
    let grams = [
      "a", "b", "c", "d", "x", "y", "<s>", "</s>", "<unk>", "a x", "b x", "x y", "y c", "y d",
      "a x y", "b x y", "x y c", "x y d",
    ]
    for gram in grams {
      model.grams[gram.split(separator: " ").map(String.init)] = .init(log10: -1, backOff: 0)
    }
    model.grams[["a", "x", "y", "d"]] = .init(log10: -0.1, backOff: 0)
    model.grams[["b", "x", "y", "c"]] = .init(log10: -0.5, backOff: 0)
    return model
  }

  @Test("keeps four words of history apart where the lattice has merged them")
  func histories() throws {
    let found = try rescorer(fourGrams()).rescore(crossing(), timing: World.timing)
    #expect(found.words.map(\.text) == ["a", "x", "y", "d"])
    // Four words and the end: 4.1 tenths of a decade, 4.5 and half a nat, 5 and half a nat, 5.
    let ten = log(10.0)
    let expected = [-4.1 * ten, -4.5 * ten + 0.5, -5 * ten + 0.5, -5 * ten]
    let scores = [found.score] + found.alternatives.map { found.score + $0.relativeScore }
    #expect(scores.count == 4)
    for (mine, right) in zip(scores, expected) { #expect(abs(mine - right) < 2e-3) }
    #expect(found.alternatives.first?.words == ["b", "x", "y", "c"])
  }

  @Test("keeps the times that the lattice gives")
  func times() throws {
    let found = try rescorer(fourGrams()).rescore(crossing(), timing: World.timing)
    #expect(found.words.map(\.start.milliseconds) == [0, 300, 600, 900])
    #expect(found.words.map(\.end.milliseconds) == [240, 540, 840, 1140])
  }

  @Test("scores added, unlisted and unknown words as the first pass does")
  func strangers() throws {
    func score(_ origin: Lattice.Origin) throws -> Double {
      let lattice = Lattice(
        nodes: [Lattice.Node(frame: 0), Lattice.Node(frame: 10)],
        links: [link("Sepinggan", 0, 1, acoustic: 2.5, origin)],
        ends: [Lattice.End(node: 1, score: 0, acoustic: -0.25, language: nil)],
        languageWeight: 1, wordScore: 0.5)
      return try rescorer(fourGrams()) {
        $0.languageWeight = 0.5
        $0.wordScore = 1.5
      }.rescore(lattice, timing: World.timing).score
    }
    // Sounds with boost 2.5, one more for the new word score, the end -0.25; then half of -9, of ln 0.1 - 4, of ln 0.1.
    #expect(abs(try score(.added) - (3.25 - 4.5)) < 1e-3)
    #expect(abs(try score(.lexicon) - (3.25 + 0.5 * (log(0.1) - 4))) < 1e-3)
    #expect(abs(try score(.unknown(sounds: ["s"])) - (3.25 + 0.5 * log(0.1))) < 1e-3)
  }

  @Test("with the narrowest beam still gives a reading, and with an empty lattice none")
  func narrow() throws {
    for seed in UInt64(1)...20 {
      let (model, lattice) = trial(seed, order: 4)
      let found = try rescorer(model) {
        $0.beam = 0
        $0.mostHistories = 1
      }.rescore(lattice, timing: World.timing)
      #expect(found.score.isFinite, "seed \(seed)")
      let odd = try rescorer(model) {
        $0.beam = .nan
        $0.mostHistories = -4
        $0.languageWeight = .nan
        $0.wordScore = .infinity
      }.rescore(lattice, timing: World.timing)
      #expect(odd.words.allSatisfy { (0...1).contains($0.confidence) }, "seed \(seed)")
    }
    let nothing = Lattice(
      nodes: [Lattice.Node(frame: 0)], links: [], ends: [], languageWeight: 1, wordScore: 0)
    #expect(try rescorer(fourGrams()).rescore(nothing, timing: World.timing).words.isEmpty)
  }

  @Test("keeps the boost of added terms")
  func boost() throws {
    let world = try World([("siti", "s i t i"), ("sita", "s i t a")])
    let overlay = TermOverlay(
      terms: [
        TermOverlay.Term(
          text: "Situ", pronunciations: [world.numbers("s i t u").map { UInt8($0) }], boost: 3)
      ], graph: world.graph)
    let first = world.decoder(overlay: overlay).decode(world.spikes("s i t u s i t a"))
    let lattice = try #require(first.lattice)
    let second = LatticeRescorer(language: world.graph.language).rescore(
      lattice, timing: World.timing)
    #expect(first.words.map(\.text) == ["Situ", "sita"])
    #expect(second.words.map(\.text) == ["Situ", "sita"])
    #expect(abs(second.score - first.score) < 1e-4)
  }
}
