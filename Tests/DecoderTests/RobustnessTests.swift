import Decoder
import Foundation
import LanguageModel
import Quantities
import Support
import Testing
import Transcripts

@Suite("Numbers that are none")
struct RobustnessTests {
  private func world() throws -> World {
    try World([("rapat", "r a p a t"), ("dewan", "d e w a n"), ("a", "a")])
  }

  @Test("in the emissions never trap", arguments: [Float.nan, .infinity, -.infinity, 1e30, -1e30])
  func emissions(value: Float) throws {
    let world = try world()
    for seed in UInt64(1)...20 {
      var rng = SeededGenerator(seed: seed)
      let clear = world.spikes("r a p a t d e w a n", certainty: 0.9)
      var values = clear.values
      for _ in 0..<Int.random(in: 1...values.count, using: &rng) {
        values[Int.random(in: values.indices, using: &rng)] = value
      }
      let frames = try #require(Matrix(columns: clear.columns, values: values))
      let decoder = world.decoder()
      let found = decoder.decode(frames)
      #expect(found.score.isFinite, "seed \(seed)")
      #expect(found.words.allSatisfy { (0...1).contains($0.confidence) }, "seed \(seed)")
      // The decoder works as before afterwards.
      #expect(decoder.decode(clear).words.map(\.text) == ["rapat", "dewan"], "seed \(seed)")
    }
  }

  @Test(
    "in the configuration never trap", arguments: [Float.nan, .infinity, -.infinity, 0, -5, 1e30])
  func configuration(value: Float) throws {
    let world = try world()
    let fields: [WritableKeyPath<SearchConfiguration, Float>] = [
      \.beam, \.latticeBeam, \.languageWeight, \.wordScore, \.blankSkip, \.unitFloor,
      \.unknownEntry, \.unknownPhone, \.addedWord, \.termBoost, \.confidenceScale, \.fitScale,
    ]
    for field in fields {
      let found = world.decoder { $0[keyPath: field] = value }
        .decode(world.spikes("r a p a t z u l k i", certainty: 0.9))
      #expect(found.score.isFinite, "\(field)")
      #expect(found.words.allSatisfy { (0...1).contains($0.confidence) }, "\(field)")
    }
    for count in [Int.min, -1, 0, 1, Int.max] {
      let found = world.decoder {
        $0.mostActive = count
        $0.unknownShortest = count
        $0.alternatives = count
      }.decode(world.spikes("r a p a t"))
      #expect(found.score.isFinite, "\(count)")
    }
  }

  @Test("of hypotheses can outgrow the tables")
  func manyHypotheses() throws {
    // Every string of three sounds is a word, and every frame allows everything.
    let sounds = ["a", "b", "c", "d", "e", "f", "g", "h"]
    let entries = sounds.flatMap { a in
      sounds.flatMap { b in sounds.map { (a + b + $0, "\(a) \(b) \($0)") } }
    }
    var rng = SeededGenerator(seed: 9)
    let model = TextModel.random(words: entries.prefix(40).map(\.0), order: 2, using: &rng)
    let world = try World(entries, model: model)
    let flat = randomFrames(12, units: world.units.count, sharpness: 0.01, using: &rng)
    let decoder = world.decoder {
      $0.beam = 100
      $0.mostActive = 100_000
    }
    #expect(decoder.decode(flat).score.isFinite)
    let clear = decoder.decode(world.spikes("a b c h g f"))
    #expect(clear.words.map(\.text) == ["abc", "hgf"])
  }

  @Test("of a very long segment stay exact")
  func longSegment() throws {
    let world = try world()
    let decoder = world.decoder()
    let piece = world.spikes("r a p a t d e w a n", certainty: 0.8)
    for _ in 0..<400 { decoder.accept(piece) }
    let found = decoder.finish(timing: World.timing)
    #expect(found.words.count == 800)
    #expect(found.words.allSatisfy { ["rapat", "dewan"].contains($0.text) })
    // Every copy is as sure as the first.
    let confidences = stride(from: 0, to: 800, by: 2).map { found.words[$0].confidence }
    #expect((confidences.max() ?? 1) - (confidences.min() ?? 0) < 0.01)
  }
}
