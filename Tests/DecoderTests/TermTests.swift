import Decoder
import Foundation
import LanguageModel
import Quantities
import Support
import Testing
import Transcripts

@Suite("Terms added at run time")
struct TermTests {
  private static let entries: [(String, String)] = [
    ("rapat", "r a p a t"), ("dewan", "d e w a n"), ("bapak", "b a p a k"), ("siti", "s i t i"),
    ("sita", "s i t a"), ("dibuka", "d i b u k a"), ("aminah", "a m i n a h"),
    ("amina", "a m i n a"), ("ami", "a m i"), ("nah", "n a h"),
  ]

  /// A thousand made-up names of three or four syllables.
  private func names(_ count: Int, seed: UInt64) -> [String] {
    var rng = SeededGenerator(seed: seed)
    let consonants = Array("bcdfghjklmnprstwyz")
    var names: Set<String> = []
    while names.count < count {
      let syllables = (0..<Int.random(in: 3...4, using: &rng)).map { _ -> String in
        let consonant = consonants.randomElement(using: &rng) ?? "b"
        return String(consonant) + String("aiuo".randomElement(using: &rng) ?? "a")
      }
      names.insert(syllables.joined())
    }
    return names.sorted()
  }

  private func overlay(_ names: [String], _ world: World) throws -> TermOverlay {
    let rules = GraphemeToPhoneme()
    return TermOverlay(
      terms: try names.map { name in
        TermOverlay.Term(
          text: name.capitalized,
          pronunciations: try rules.pronunciations(of: name).map { phones in
            phones.map { UInt8(world.numbers($0)[0]) }
          }, boost: nil)
      }, graph: world.graph)
  }

  @Test("are recognised among a thousand, at the right time")
  func thousand() throws {
    let world = try World(Self.entries)
    let names = names(1000, seed: 1)
    let overlay = try overlay(names, world)
    let decoder = world.decoder(overlay: overlay)
    for name in [names[0], names[499], names[999]] {
      let phones = name.map(String.init).joined(separator: " ")
      let found = decoder.decode(world.spikes("b a p a k " + phones + " d i b u k a"))
      #expect(found.words.map(\.text) == ["bapak", name.capitalized, "dibuka"])
      #expect(found.words[1].start.milliseconds == 330)
      #expect(found.words[1].end.milliseconds == Int64(30 * (11 + 2 * name.count - 1)))
      #expect(found.words.allSatisfy { $0.confidence > 0.5 && !$0.isUnknown })
    }
  }

  @Test("that do not occur change nothing")
  func unrelated() throws {
    let world = try World(Self.entries)
    let overlay = try overlay(names(1000, seed: 2), world)
    for seed in UInt64(1)...20 {
      var rng = SeededGenerator(seed: seed)
      let phones = (0..<7).compactMap { _ in Self.entries.randomElement(using: &rng)?.1 }
      let frames = world.spikes(phones.joined(separator: " "), certainty: 0.9)
      let plain = world.decoder().decode(frames)
      let listed = world.decoder(overlay: overlay).decode(frames)
      #expect(listed.words.map(\.text) == plain.words.map(\.text), "seed \(seed)")
      #expect(listed.words.map(\.start) == plain.words.map(\.start), "seed \(seed)")
      #expect(listed.words.map(\.end) == plain.words.map(\.end), "seed \(seed)")
      #expect(abs(listed.score - plain.score) < 1e-3, "seed \(seed)")
    }
  }

  /// Frames of `s i t ?` where the last sound is 60 % a, 40 % i.
  private func doubtful(_ world: World) -> Matrix {
    var frames = world.frames("- s - i - t -")
    let a = world.numbers("a")[0]
    let i = world.numbers("i")[0]
    frames.append(
      world.units.indices.map { unit in
        Float(log(unit == a ? 0.6 : unit == i ? 0.39 : 0.01 / 27))
      })
    frames.append(world.frames("-").values)
    return frames
  }

  @Test("that the lexicon knows win a close race")
  func boosted() throws {
    let world = try World(Self.entries)
    let frames = doubtful(world)
    let boost = TermOverlay(
      terms: [TermOverlay.Term(text: "siti", pronunciations: [], boost: nil)], graph: world.graph)
    let slight = TermOverlay(
      terms: [TermOverlay.Term(text: "siti", pronunciations: [], boost: 0.1)], graph: world.graph)
    #expect(world.decoder().decode(frames).words.map(\.text) == ["sita"])
    #expect(world.decoder(overlay: boost).decode(frames).words.map(\.text) == ["siti"])
    #expect(world.decoder(overlay: slight).decode(frames).words.map(\.text) == ["sita"])
  }

  @Test("as phrases are rewarded whole and refunded when they break off")
  func phrases() throws {
    let world = try World(Self.entries)
    let phrase = TermOverlay(
      terms: [], phrases: [TermOverlay.Phrase(words: ["siti", "aminah"], boost: 1)],
      graph: world.graph)
    var whole = doubtful(world)
    whole.append(world.frames("- a - m - i - n - a - h -").values)
    var broken = doubtful(world)
    broken.append(world.frames("- d - i - b - u - k - a -").values)
    let plain = world.decoder()
    let listed = world.decoder(overlay: phrase)
    #expect(plain.decode(whole).words.map(\.text) == ["sita", "aminah"])
    #expect(listed.decode(whole).words.map(\.text) == ["siti", "aminah"])
    // What was given for siti is taken back at dibuka, or at the end of the segment.
    #expect(listed.decode(broken).words.map(\.text) == ["sita", "dibuka"])
    #expect(listed.decode(doubtful(world)).words.map(\.text) == ["sita"])
    #expect(abs(listed.decode(broken).score - plain.decode(broken).score) < 1e-4)
  }

  @Test("may be phrases of added and known words")
  func mixedPhrases() throws {
    let world = try World(Self.entries)
    let pronunciation = world.numbers("z u l k i f l i").map { UInt8($0) }
    let overlay = TermOverlay(
      terms: [TermOverlay.Term(text: "Zulkifli", pronunciations: [pronunciation], boost: 0)],
      phrases: [
        TermOverlay.Phrase(words: ["bapak", "Zulkifli"], boost: 2),
        TermOverlay.Phrase(words: ["bapak", "tidak-ada"], boost: 50),
      ], graph: world.graph)
    let found = world.decoder(overlay: overlay).decode(world.spikes("b a p a k z u l k i f l i"))
    #expect(found.words.map(\.text) == ["bapak", "Zulkifli"])
  }

  @Test("without a usable pronunciation are left out")
  func unusable() throws {
    let world = try World(Self.entries)
    let overlay = TermOverlay(
      terms: [
        TermOverlay.Term(text: "x", pronunciations: [[0], [200], []], boost: nil),
        TermOverlay.Term(text: "y", pronunciations: [], boost: .nan),
        TermOverlay.Term(
          text: "z", pronunciations: [[UInt8](repeating: 1, count: 65)], boost: .infinity),
        TermOverlay.Term(text: "rapat", pronunciations: [], boost: .nan),
      ], graph: world.graph)
    let found = world.decoder(overlay: overlay).decode(world.spikes("r a p a t"))
    #expect(found.words.map(\.text) == ["rapat"])
  }
}
