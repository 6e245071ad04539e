import Decoder
import Foundation
import Quantities
import Support
import Testing
import Transcripts

@Suite("Confidences, other readings and the lattice")
struct ReadingTests {
  private static let entries: [(String, String)] = [
    ("rapat", "r a p a t"), ("rabat", "r a b a t"), ("dewan", "d e w a n"), ("dekan", "d e k a n"),
    ("lawan", "l a w a n"), ("apat", "a p a t"), ("r", "r"),
  ]

  /// `r a ? a t` where the middle sound is p with some probability and else b.
  private func doubtful(_ world: World, p: Double) -> Matrix {
    var frames = world.frames("- r - a -")
    let (first, second) = (world.numbers("p")[0], world.numbers("b")[0])
    frames.append(
      world.units.indices.map { unit in
        Float(log(unit == first ? p : unit == second ? 0.99 - p : 0.01 / 27))
      })
    frames.append(world.frames("- a - t - d - e - w - a - n -").values)
    return frames
  }

  @Test("fall with doubt about a word and not for its neighbours")
  func doubt() throws {
    let world = try World(Self.entries)
    var last = 1.1
    for p in [0.98, 0.8, 0.6, 0.52] {
      let words = world.decoder().decode(doubtful(world, p: p)).words
      #expect(words.map(\.text) == ["rapat", "dewan"])
      #expect(words.allSatisfy { (0...1).contains($0.confidence) })
      #expect(words[0].confidence < last, "\(p)")
      #expect(words[1].confidence > 0.9)
      last = words[0].confidence
    }
    #expect(last < 0.62)
  }

  @Test("fall when the sounds fit badly, even without a rival")
  func misfit() throws {
    let world = try World([("rapat", "r a p a t")])
    func confidence(_ phones: String) -> Double {
      let decoder = world.decoder {
        $0.unknownEntry = -.infinity
        $0.unitFloor = -20
        $0.beam = 60
        $0.wordScore = 20
      }
      return decoder.decode(world.spikes(phones, certainty: 0.97)).words.first?.confidence ?? 0
    }
    #expect(confidence("r a p a t") > 0.9)
    #expect(confidence("r a z a t") < 0.7 * confidence("r a p a t"))
  }

  @Test("are all different and come best first")
  func sorted() throws {
    let world = try World(Self.entries)
    for seed in UInt64(1)...20 {
      var rng = SeededGenerator(seed: seed)
      let frames = randomFrames(25, units: world.units.count, sharpness: 5, using: &rng)
      let found = world.decoder { $0.alternatives = 10 }.decode(frames)
      let texts = [found.words.map(\.text)] + found.alternatives.map(\.words)
      #expect(Set(texts).count == texts.count, "seed \(seed)")
      let scores = [0] + found.alternatives.map(\.relativeScore)
      #expect(scores == scores.sorted(by: >), "seed \(seed)")
      #expect(found.alternatives.count <= 10)
    }
  }

  @Test("are as many as wished")
  func limit() throws {
    let world = try World(Self.entries)
    let frames = doubtful(world, p: 0.6)
    #expect(world.decoder { $0.alternatives = 0 }.decode(frames).alternatives.isEmpty)
    #expect(world.decoder { $0.keepsLattice = false }.decode(frames).lattice == nil)
    let one = world.decoder { $0.alternatives = 1 }.decode(frames).alternatives
    #expect(one.map(\.words) == [["rabat", "dewan"]])
    // Both words are equally likely, so only the sounds tell them apart.
    #expect(abs((one.first?.relativeScore ?? 0) - log(0.39 / 0.6)) < 0.01)
  }

  @Test("lie in a lattice whose best path is the text and whose paths keep their scores")
  func lattice() throws {
    let world = try World(Self.entries)
    for seed in UInt64(1)...20 {
      var rng = SeededGenerator(seed: seed)
      var frames = doubtful(world, p: Double.random(in: 0.3...0.7, using: &rng))
      frames.append(randomFrames(10, units: world.units.count, sharpness: 5, using: &rng).values)
      let found = world.decoder().decode(frames)
      let lattice = try #require(found.lattice)
      #expect(lattice.nodes.first?.frame == 0)
      var best = [Double](repeating: -.infinity, count: lattice.nodes.count)
      var texts = [[String]](repeating: [], count: lattice.nodes.count)
      best[0] = 0
      for link in lattice.links {
        #expect(link.source < link.target, "seed \(seed)")
        #expect((0...1).contains(link.posterior), "seed \(seed)")
        #expect(lattice.nodes[link.source].frame <= link.frames.upperBound, "seed \(seed)")
        #expect(lattice.nodes[link.target].frame == link.frames.upperBound, "seed \(seed)")
        if best[link.source] + lattice.score(link) > best[link.target] {
          best[link.target] = best[link.source] + lattice.score(link)
          texts[link.target] = texts[link.source] + [link.text]
        }
      }
      let end = try #require(lattice.ends.first, "seed \(seed)")
      #expect(texts[end.node] == found.words.map(\.text), "seed \(seed)")
      #expect(abs(end.score - found.score) < 1e-6, "seed \(seed)")
      #expect(lattice.ends.map(\.score) == lattice.ends.map(\.score).sorted(by: >))
    }
  }
}
