import Decoder
import Quantities
import Support
import Testing
import Transcripts

@Suite("Times of words")
struct TimingTests {
  private func world() throws -> World {
    try World([
      ("rapat", "r a p a t"), ("maaf", "m a a f"), ("saat", "s a a t"), ("sat", "s a t"),
      ("dibuka", "d i b u k a"),
    ])
  }

  @Test("run from the first frame of the first sound to behind the last sound")
  func spikes() throws {
    let world = try world()
    // Frames: - r - a - p - a - t - | - - | d i b u k a, one frame each.
    let found = world.decoder().decode(world.frames("- r - a - p - a - t - - - d i b u k a -"))
    #expect(found.words.map(\.text) == ["rapat", "dibuka"])
    let times = found.words.map { [$0.start.milliseconds, $0.end.milliseconds] }
    #expect(times == [[30, 300], [390, 570]])
  }

  @Test("count a sound of several frames from its first")
  func longSounds() throws {
    let world = try world()
    let found = world.decoder().decode(world.frames("- r r r a a p a - t t t -"))
    #expect(found.words.map(\.text) == ["rapat"])
    #expect(found.words.map(\.start.milliseconds) == [30])
    #expect(found.words.map(\.end.milliseconds) == [300])
  }

  @Test("start at the segment's place and follow the model's shifts")
  func origin() throws {
    let world = try world()
    let timing = FrameTiming(
      frame: TimeSpan(milliseconds: 30), origin: TimeSpan(milliseconds: 5000),
      startShift: TimeSpan(milliseconds: -40), endShift: TimeSpan(milliseconds: 15))
    let found = world.decoder().decode(world.frames("- - r - a - p - a - t -"), timing: timing)
    #expect(found.words.map(\.start.milliseconds) == [5020])
    #expect(found.words.map(\.end.milliseconds) == [5345])
    let early = FrameTiming(
      frame: TimeSpan(milliseconds: 30), origin: .zero, startShift: TimeSpan(milliseconds: -400))
    let first = world.decoder().decode(world.frames("r a p a t -"), timing: early)
    #expect(first.words.map(\.start) == [.zero])
  }

  @Test("shift by as many frames as silence is put before", arguments: [1, 2, 7, 40, 1000])
  func shifted(count: Int) throws {
    let world = try world()
    var rng = SeededGenerator(seed: 11)
    var frames = world.spikes("r a p a t m a a f d i b u k a s a a t", certainty: 0.9)
    frames.append(randomFrames(6, units: world.units.count, sharpness: 3, using: &rng).values)
    var late = world.frames([String](repeating: "-", count: count).joined(separator: " "))
    late.append(frames.values)
    let plain = world.decoder().decode(frames)
    let moved = world.decoder().decode(late)
    let shift = TimeSpan(milliseconds: 30 * Int64(count))
    #expect(plain.words.count >= 4)
    #expect(moved.words.map(\.text) == plain.words.map(\.text))
    #expect(moved.words.map(\.start) == plain.words.map { $0.start + shift })
    #expect(moved.words.map(\.end) == plain.words.map { $0.end + shift })
  }

  @Test("do not overlap and stay inside the segment")
  func order() throws {
    let world = try world()
    for seed in UInt64(1)...20 {
      var rng = SeededGenerator(seed: seed)
      let frames = randomFrames(60, units: world.units.count, sharpness: 6, using: &rng)
      let words = world.decoder().decode(frames).words
      for word in words {
        #expect(word.start < word.end, "seed \(seed)")
        #expect(word.end.milliseconds <= 60 * 30, "seed \(seed)")
      }
      for (word, next) in zip(words, words.dropFirst()) {
        #expect(word.end <= next.start, "seed \(seed)")
      }
    }
  }

  @Test("hold a doubled sound apart only with a blank between")
  func doubled() throws {
    let world = try world()
    func text(_ phones: String) -> [String] {
      world.decoder().decode(world.frames(phones)).words.map(\.text)
    }
    #expect(text("- m - a - a - f -") == ["maaf"])
    #expect(text("- s - a - a - t -") == ["saat"])
    #expect(text("- s - a a a - t -") == ["sat"])
    #expect(text("- s a - a t -") == ["saat"])
    // Across words as well: the t that ends one and the t that would begin the next.
    let twice = try World([("saat", "s a a t"), ("tiga", "t i g a"), ("iga", "i g a")])
    let one = twice.decoder().decode(twice.frames("s a - a t i g a -")).words.map(\.text)
    let two = twice.decoder().decode(twice.frames("s a - a t - t i g a -")).words.map(\.text)
    #expect(one == ["saat", "iga"])
    #expect(two == ["saat", "tiga"])
  }
}
