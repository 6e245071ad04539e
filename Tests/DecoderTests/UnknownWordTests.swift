import Decoder
import Testing
import Transcripts

@Suite("Words of no lexicon")
struct UnknownWordTests {
  private func world() throws -> World {
    try World([
      ("rapat", "r a p a t"), ("dibuka", "d i b u k a"), ("oleh", "o l e h"),
      ("bapak", "b a p a k"),
    ])
  }

  @Test("are marked and keep their sounds")
  func marked() throws {
    let world = try world()
    let found = world.decoder().decode(
      world.spikes("r a p a t d i b u k a o l e h b a p a k z u l k i f l i"))
    #expect(
      found.words.map(\.text) == ["rapat", "dibuka", "oleh", "bapak", BeamDecoder.unknownText])
    #expect(found.words.last?.sounds == ["z", "u", "l", "k", "i", "f", "l", "i"])
    #expect(found.words.last?.isUnknown == true)
    #expect(found.words.dropLast().allSatisfy { $0.sounds == nil })
    #expect(BeamDecoder.unknownText == "<tak dikenal>")
  }

  @Test("keep their doubled sounds")
  func doubled() throws {
    let world = try world()
    let found = world.decoder().decode(world.spikes("z u u n n a"))
    #expect(found.words.map(\.sounds) == [["z", "u", "u", "n", "n", "a"]])
  }

  @Test("are not made of ordinary words, clear or less clear", arguments: [0.999, 0.9, 0.7])
  func ordinary(certainty: Double) throws {
    let world = try world()
    let found = world.decoder().decode(
      world.spikes("r a p a t d i b u k a o l e h b a p a k", certainty: certainty))
    #expect(found.words.map(\.text) == ["rapat", "dibuka", "oleh", "bapak"])
  }

  @Test("have at least three sounds, or as many as wished")
  func shortest() throws {
    let world = try world()
    let short = world.spikes("r a p a t z u")
    #expect(world.decoder().decode(short).words.allSatisfy { !$0.isUnknown })
    let two = world.decoder { $0.unknownShortest = 2 }.decode(short)
    #expect(two.words.last?.sounds == ["z", "u"])
    let long = world.decoder { $0.unknownShortest = 6 }
    #expect(long.decode(world.spikes("z u l k i f")).words.last?.sounds?.count == 6)
    #expect(long.decode(world.spikes("z u l k i")).words.allSatisfy { !$0.isUnknown })
  }

  @Test("can be switched off")
  func off() throws {
    let world = try world()
    let decoder = world.decoder { $0.unknownEntry = -.infinity }
    let found = decoder.decode(world.spikes("r a p a t z u l k i f l i"))
    #expect(found.words.allSatisfy { !$0.isUnknown })
  }
}
