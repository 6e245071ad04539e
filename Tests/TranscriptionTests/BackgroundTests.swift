import Support
import Synchronization
import Testing

@testable import AudioIO
@testable import Quantities
@testable import Transcription
@testable import Transcripts

@Suite("Words in the background")
struct BackgroundTests {
  private static let model = Result {
    try RecognitionModel(directory: Project.path("Models/id-kecil"))
  }

  private func word(_ begin: Int64, _ end: Int64) -> TimedWord {
    TimedWord(
      text: "x", start: TimeSpan(milliseconds: begin), end: TimeSpan(milliseconds: end),
      confidence: 0.5)
  }

  /// Samples whose mean power in each stretch of 10 ms is the number given.
  private func samples(_ powers: [Float]) -> [Float] {
    powers.flatMap { power in
      (0..<160).map { ($0.isMultiple(of: 2) ? 1 : -1) * power.squareRoot() }
    }
  }

  @Test("a word's depth is counted from the loudest tenth of a second of its stretch")
  func depth() {
    var track = LevelTrack()
    // A second at power 1, a second at 0.01, a second at 0.0001.
    let sound = samples([Float](repeating: 1, count: 100) + [Float](repeating: 0.01, count: 100))
    track.accept(sound + samples([Float](repeating: 0.0001, count: 100)))
    let levels = track.stretch(from: 0, to: 300)
    #expect(abs(levels.depth(of: word(200, 500))) < 0.01)
    #expect(abs(levels.depth(of: word(1200, 1500)) - 20) < 0.01)
    #expect(abs(levels.depth(of: word(2200, 2500)) - 40) < 0.01)
    // A word that reaches into the louder part is as loud as that.
    #expect(levels.depth(of: word(900, 1500)) < 3.1)
    // A word outside the stretch has no level of its own.
    #expect(levels.depth(of: word(5000, 5200)) == 0)
  }

  @Test("a quiet speaker after a louder one is measured by their own stretch")
  func turns() {
    var track = LevelTrack()
    track.accept(samples([Float](repeating: 1, count: 100)))
    track.accept(samples([Float](repeating: 0.01, count: 200)))
    let both = word(1200, 1400)
    #expect(abs(track.stretch(from: 0, to: 300).depth(of: both) - 20) < 0.01)
    #expect(abs(track.stretch(from: 110, to: 300).depth(of: both)) < 0.01)
  }

  @Test("what is forgotten changes no later stretch, and blocks of any size give the same levels")
  func blocks() {
    var generator = SeededGenerator(seed: 5)
    let sound = (0..<400_000).map { _ in Float.random(in: -1...1, using: &generator) }
    var whole = LevelTrack()
    whole.accept(sound)
    var cut = LevelTrack()
    var at = 0
    while at < sound.count {
      let next = min(sound.count, at + Int.random(in: 1...3000, using: &generator))
      cut.accept(sound[at..<next])
      cut.forget(before: min(at / 160, 2200))
      at = next
    }
    let words = (0..<20).map { word(22_100 + 100 * $0, 22_300 + 100 * $0) }
    let expected = words.map(whole.stretch(from: 2200, to: 2450).depth)
    #expect(words.map(cut.stretch(from: 2200, to: 2450).depth) == expected)
    #expect(expected.contains { $0 > 0 })
  }

  @Test("only words that are both quiet and unsure are left out")
  func rule() {
    var rule = BackgroundRule()
    // As shipped nothing is left out.
    #expect(!rule.leavesOut(confidence: 0, depth: 90))
    let isOn = rule.set("confidence", 0.6)
    #expect(isOn)
    #expect(rule.leavesOut(confidence: 0.59, depth: 15.1))
    #expect(!rule.leavesOut(confidence: 0.6, depth: 90))
    #expect(!rule.leavesOut(confidence: 0, depth: 15))
    var off = BackgroundRule()
    let isSet = off.set("confidence", 0)
    #expect(isSet)
    #expect(!off.leavesOut(confidence: 0, depth: .infinity))
  }

  @Test("the rule takes no word from a clean reading")
  func samplesKeepTheirWords() async throws {
    let model = try Self.model.get()
    var kept: [[String]] = []
    for confidence in [0, 0.6] {
      var settings = model.settings
      settings.background.confidence = confidence
      let found = Mutex<[String]>([])
      _ = try await Transcription(model: model, options: TranscriptionOptions(settings: settings))
        .run(file: Project.path("Samples/bacaan/bacaan.flac")) { event in
          if case .segment(let segment) = event {
            found.withLock { $0 += segment.words.map(\.text) }
          }
        }
      kept.append(found.withLock { $0 })
    }
    #expect(!kept[0].isEmpty)
    #expect(kept[0] == kept[1])
  }
}
