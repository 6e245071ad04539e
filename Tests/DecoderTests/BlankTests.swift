import Decoder
import Foundation
import Quantities
import Support
import Testing
import Transcripts

@Suite("Blank frames")
struct BlankTests {
  private func world() throws -> World {
    try World([
      ("rapat", "r a p a t"), ("maaf", "m a a f"), ("maf", "m a f"), ("dewan", "d e w a n"),
      ("an", "a n"), ("a", "a"),
    ])
  }

  @Test("alone hold no words and cost nothing", arguments: [0, 1, 10, 2000])
  func silence(count: Int) throws {
    let world = try world()
    var frames = Matrix(columns: world.units.count)
    for _ in 0..<count { frames.append(world.frames("-").values) }
    let decoder = world.decoder()
    decoder.accept(frames)
    #expect(decoder.partial(timing: World.timing).isEmpty)
    let found = decoder.finish(timing: World.timing)
    #expect(found.words.isEmpty)
    #expect(found.alternatives.isEmpty || found.alternatives.allSatisfy { !$0.words.isEmpty })
  }

  @Test("that are skipped change neither words nor times")
  func skipping() throws {
    let world = try world()
    for seed in UInt64(1)...30 {
      var rng = SeededGenerator(seed: seed)
      let words = ["r a p a t", "m a a f", "d e w a n", "a n"]
      var frames = Matrix(columns: world.units.count)
      for _ in 0..<6 {
        for phone in (words.randomElement(using: &rng) ?? "").split(separator: " ") {
          for _ in 0..<Int.random(in: 1...4, using: &rng) {
            frames.append(
              world.frames("-", certainty: Double.random(in: 0.985...0.9999, using: &rng)).values)
          }
          for _ in 0..<Int.random(in: 1...2, using: &rng) {
            frames.append(
              world.frames(String(phone), certainty: .random(in: 0.7...0.99, using: &rng)).values)
          }
        }
      }
      let skipped = world.decoder { $0.blankSkip = 0.98 }.decode(frames)
      let all = world.decoder { $0.blankSkip = 1 }.decode(frames)
      #expect(skipped.words.map(\.text) == all.words.map(\.text), "seed \(seed)")
      #expect(skipped.words.map(\.start) == all.words.map(\.start), "seed \(seed)")
      #expect(skipped.words.map(\.end) == all.words.map(\.end), "seed \(seed)")
      #expect(abs(skipped.score - all.score) < 1e-3, "seed \(seed)")
    }
  }

  @Test("that are skipped still part a doubled sound")
  func doubled() throws {
    let world = try world()
    let decoder = world.decoder { $0.blankSkip = 0.98 }
    #expect(decoder.decode(world.frames("m a - a f -")).words.map(\.text) == ["maaf"])
    #expect(decoder.decode(world.frames("m a a a f -")).words.map(\.text) == ["maf"])
  }
}
