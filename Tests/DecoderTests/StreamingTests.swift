import Decoder
import Foundation
import Quantities
import Support
import Testing
import Transcripts

@Suite("Emissions in pieces")
struct StreamingTests {
  private static let entries: [(String, String)] = [
    ("rapat", "r a p a t"), ("dewan", "d e w a n"), ("dibuka", "d i b u k a"), ("ada", "a d a"),
    ("di", "d i"), ("buka", "b u k a"), ("wan", "w a n"), ("apa", "a p a"), ("maaf", "m a a f"),
  ]

  /// Speech with random confusions.
  private func noisy(_ world: World, seed: UInt64) -> Matrix {
    var rng = SeededGenerator(seed: seed)
    let words = (0..<8).compactMap { _ in Self.entries.randomElement(using: &rng)?.1 }
    let clear = world.spikes(words.joined(separator: " "), certainty: 0.6)
    let noise = randomFrames(clear.rows, units: clear.columns, sharpness: 3, using: &rng)
    var mixed = Matrix(columns: clear.columns)
    for row in 0..<clear.rows {
      let raw = (0..<clear.columns).map { exp(clear[row, $0]) + 0.2 * exp(noise[row, $0]) }
      let total = raw.reduce(0, +)
      mixed.append(raw.map { log($0 / total) })
    }
    return mixed
  }

  @Test("give the same words, times, confidences and lattice as in one piece")
  func chunks() throws {
    let world = try World(Self.entries)
    for seed in UInt64(1)...15 {
      var rng = SeededGenerator(seed: seed &+ 1000)
      let frames = noisy(world, seed: seed)
      let whole = world.decoder().decode(frames)
      let decoder = world.decoder()
      var at = 0
      while at < frames.rows {
        let count = min(Int.random(in: 0...9, using: &rng), frames.rows - at)
        var piece = Matrix(columns: frames.columns)
        for row in at..<at + count { piece.append(frames[row: row]) }
        decoder.accept(piece)
        _ = decoder.partialReading(timing: World.timing)
        at += count
      }
      let pieces = decoder.finish(timing: World.timing)
      #expect(pieces.words == whole.words, "seed \(seed)")
      #expect(pieces.alternatives == whole.alternatives, "seed \(seed)")
      #expect(pieces.lattice == whole.lattice, "seed \(seed)")
      #expect(pieces.score == whole.score, "seed \(seed)")
      #expect(!whole.words.isEmpty, "seed \(seed)")
    }
  }

  @Test("never take back a word that was called settled")
  func settled() throws {
    let world = try World(Self.entries)
    var settledBeforeEnd = 0
    for seed in UInt64(1)...15 {
      let frames = noisy(world, seed: seed)
      let decoder = world.decoder()
      var settled: [TimedWord] = []
      var texts: [[String]] = []
      for row in 0..<frames.rows {
        var piece = Matrix(columns: frames.columns)
        piece.append(frames[row: row])
        decoder.accept(piece)
        let reading = decoder.partialReading(timing: World.timing)
        #expect(reading.stableCount <= reading.words.count)
        let now = Array(reading.words.prefix(reading.stableCount))
        #expect(now.map(\.text).starts(with: settled.map(\.text)), "seed \(seed) row \(row)")
        settled = now
        texts.append(now.map(\.text))
      }
      let final = decoder.finish(timing: World.timing).words.map(\.text)
      for text in texts { #expect(final.starts(with: text), "seed \(seed): \(text) \(final)") }
      settledBeforeEnd += settled.count
    }
    #expect(settledBeforeEnd > 15)
  }

  @Test("show words while they are spoken")
  func partial() throws {
    let world = try World(Self.entries)
    let decoder = world.decoder()
    #expect(decoder.partial(timing: World.timing).isEmpty)
    decoder.accept(world.frames("- r - a - p - a - t -"))
    #expect(decoder.partial(timing: World.timing).map(\.text) == ["rapat"])
    decoder.accept(world.frames("- d - e - w"))
    #expect(decoder.partial(timing: World.timing).map(\.text) == ["rapat"])
    decoder.accept(world.frames("- a - n -"))
    let words = decoder.partial(timing: World.timing)
    #expect(words.map(\.text) == ["rapat", "dewan"])
    #expect(words.allSatisfy { (0...1).contains($0.confidence) })
  }

  @Test("leave nothing behind for the next segment")
  func reuse() throws {
    let world = try World(Self.entries)
    let decoder = world.decoder()
    let first = decoder.decode(noisy(world, seed: 3))
    _ = decoder.decode(noisy(world, seed: 4))
    decoder.accept(noisy(world, seed: 5))
    decoder.reset()
    let again = decoder.decode(noisy(world, seed: 3))
    #expect(again.words == first.words)
    #expect(again.lattice == first.lattice)
    #expect(again.score == first.score)
  }

  @Test("keep the words before a cut inside a word")
  func cut() throws {
    let world = try World([("rapat", "r a p a t"), ("dibuka", "d i b u k a")])
    let found = world.decoder { $0.unknownEntry = -.infinity }
      .decode(world.frames("- r - a - p - a - t - d - i - b", certainty: 0.9999))
    #expect(found.words.map(\.text) == ["rapat"])
  }
}
