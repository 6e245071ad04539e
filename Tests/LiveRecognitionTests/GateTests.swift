import Foundation
import Quantities
import Support
import Testing

@testable import LiveRecognition
@testable import Recording
@testable import Transcripts

@Suite("Which microphone a word belongs to")
struct GateTests {
  private let folder: URL
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
    folder = URL(fileURLWithPath: temporary.file("r"), isDirectory: true)
  }

  private func hear(_ channels: [[Float]]) throws -> [Utterance] {
    try Sitting.record(channels, folder)
    return try Sitting.recognize(folder)
  }

  /// The words of a sound that is alone.
  private func spoken(_ sound: [Float]) throws -> [String] {
    let other = URL(fileURLWithPath: temporary.file(UUID().uuidString), isDirectory: true)
    try Sitting.record([sound], other)
    return Sitting.words(try Sitting.recognize(other), channel: 1)
  }

  @Test(
    "the same speech 10 dB quieter and 8 ms later gives each word once, on the louder channel",
    arguments: [0, 1])
  func crosstalk(loud: Int) throws {
    let voice = try Sitting.sound("bacaan", seconds: 0..<15)[0]
    let quiet = Sitting.far(voice, decibels: 10, delay: 128)
    let heard = try hear(loud == 0 ? [voice, quiet] : [quiet, voice])
    #expect(Sitting.words(heard, channel: loud + 1) == (try spoken(voice)))
    #expect(Sitting.words(heard, channel: 2 - loud).isEmpty)
  }

  @Test("equally loud, the microphone that hears first has each word", arguments: [0, 1])
  func earliest(first: Int) throws {
    let voice = try Sitting.sound("bacaan", seconds: 0..<15)[0]
    let later = Sitting.far(voice, decibels: 1, delay: 40)
    let heard = try hear(first == 0 ? [voice, later] : [later, voice])
    #expect(Sitting.words(heard, channel: first + 1) == (try spoken(voice)))
    #expect(Sitting.words(heard, channel: 2 - first).isEmpty)
  }

  @Test("one microphone on two channels gives each word once, on the first")
  func identical() throws {
    let voice = try Sitting.sound("bacaan", seconds: 0..<15)[0]
    let heard = try hear([voice, voice])
    #expect(Sitting.words(heard, channel: 1) == (try spoken(voice)))
    #expect(Sitting.words(heard, channel: 2).isEmpty)
  }

  @Test("two people at once who do not hear each other keep every word")
  func apart() throws {
    let one = try Sitting.sound("bacaan", seconds: 0..<15)[0]
    let two = try Sitting.sound("paripurna", seconds: 22..<37)[0]
    let heard = try hear([one, two])
    #expect(Sitting.words(heard, channel: 1) == (try spoken(one)))
    #expect(Sitting.words(heard, channel: 2) == (try spoken(two)))
  }

  @Test("two people at once, each 20 dB lower on the other's microphone, both stay")
  func together() throws {
    let one = try Sitting.sound("bacaan", seconds: 0..<15)[0]
    let two = try Sitting.sound("paripurna", seconds: 22..<37)[0]
    let (farOne, farTwo) = (
      Sitting.far(one, decibels: 20, delay: 100, seed: 2),
      Sitting.far(two, decibels: 20, delay: 100, seed: 3)
    )
    let heard = try hear([zip(one, farTwo).map(+), zip(two, farOne).map(+)])
    let first = Sitting.words(heard, channel: 1)
    let second = Sitting.words(heard, channel: 2)
    #expect(Sitting.distance(try spoken(one), first) <= 1, "\(first)")
    // Of 28 words; without a gate the recogniser itself errs in two.
    #expect(Sitting.distance(try spoken(two), second) <= 4, "\(second)")
  }

  @Test(
    "the eight-channel sample: each word once, where it was said, and within 1.3 s of its end")
  func conference() throws {
    let heard = try hear(try Sitting.sound("konferensi"))
    for channel in 1...8 {
      let path = "Samples/konferensi/konferensi-\(channel).txt"
      let reference =
        FileManager.default.fileExists(atPath: Project.path(path))
        ? try Project.text(path).split(whereSeparator: \.isWhitespace).map(String.init) : []
      let words = Sitting.words(heard, channel: channel)
      #expect(Sitting.distance(reference, words) <= 1, "\(channel): \(words)")
    }
    for utterance in heard.dropLast() {
      let late = Double(utterance.decidedAt) / 16_000 - utterance.end
      #expect(late <= 1.3, "\(utterance.text) after \(late) s")
    }
  }

  @Test("the words being said are shown on the channel they are said into, and there only")
  func partials() throws {
    let voice = try Sitting.sound("bacaan", seconds: 0..<8)[0]
    let quiet = Sitting.far(voice, decibels: 10, delay: 128)
    let format = try #require(CaptureFormat(rate: .speech, channels: 2))
    let section = try Section(
      model: Sitting.model.get(), options: LiveRecognitionOptions(), format: format, start: 0)
    let samples = zip(quiet, voice).flatMap { [Int16($0 * 32_000), Int16($1 * 32_000)] }
    var shown = 0
    for start in stride(from: 0, to: samples.count, by: 3200) {
      _ = section.accept(samples[start..<start + 3200])
      let partials = section.partials()
      #expect(partials.map(\.channel) == [1, 2])
      #expect(partials[0].words.isEmpty, "\(partials[0].words.map(\.text))")
      shown += partials[1].words.isEmpty ? 0 : 1
    }
    #expect(shown > 20)
  }

  @Test(
    "the louder another channel, the less must it explain",
    arguments: [(-3, 0.6), (6, 0.6), (11, 0.45), (16, 0.3), (40, 0.3)])
  func needed(difference: Double, share: Double) {
    #expect(abs(GateRules().needed(louderBy: difference) - share) < 1e-12)
  }

  @Test("a word of silence, or before the recording, is its own")
  func silence() {
    var gate = ChannelGate(channels: 2, rules: GateRules())
    let word = TimedWord(
      text: "ya", start: .zero, end: TimeSpan(milliseconds: 100), confidence: 1)
    #expect(gate.keeps(word, channel: 1))
    for channel in 0...1 { gate.accept([Float](repeating: 0, count: 16_000), channel: channel) }
    #expect(gate.keeps(word, channel: 1))
    #expect(gate.foreign() == [false, false])
  }

  @Test("a channel remembers half a minute and no more, whatever has passed")
  func memory() {
    var history = SoundHistory()
    let block = (0..<1600).map { Float($0 % 7) / 7 }
    for _ in 0..<1000 { history.accept(block) }
    #expect(history.count == 800_000)
    let old = history.count - SoundHistory.capacity
    #expect(history.samples(old - 10..<old).allSatisfy { $0 == 0 })
    #expect(history.samples(old..<old + 7).contains { $0 != 0 })
    #expect(history.samples(history.count - 3..<history.count + 3).count == 6)
    #expect(history.samples(-5..<0) == [0, 0, 0, 0, 0])
  }

  @Test("what one sound explains of another: all of a copy, nothing of hiss, half of a sum")
  func explained() {
    var random = SeededGenerator(seed: 5)
    let noise = (0..<4480).map { _ in Float.random(in: -1...1, using: &random) }
    let other = (0..<4000).map { _ in Float.random(in: -1...1, using: &random) }
    let copy = Array(noise[100..<4100])
    let values = Correlation.explained(copy, by: noise)
    #expect(values.count == 481)
    #expect(values.indices.max { values[$0] < values[$1] } == 100)
    #expect(values[100] > 0.999)
    #expect(Correlation.explained(other, by: noise).allSatisfy { $0 < 0.01 })
    // A sum of two equally strong sounds is explained by half by each.
    let sum = zip(copy, other).map(+)
    #expect(abs(Correlation.explained(sum, by: noise)[100] - 0.5) < 0.05)
  }
}
