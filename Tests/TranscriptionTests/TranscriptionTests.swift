import Foundation
import Support
import Synchronization
import Testing

@testable import AudioIO
@testable import Evaluation
@testable import Quantities
@testable import Transcription
@testable import Transcripts

@Suite("The whole chain on the shipped model and samples")
struct TranscriptionTests {
  private static let model = Result {
    try RecognitionModel(directory: Project.path("Models/id-kecil"))
  }

  private func transcribe(
    _ file: String, _ options: TranscriptionOptions = TranscriptionOptions()
  ) async throws -> ([TranscriptSegment], TranscriptionSummary) {
    let found = Mutex<[TranscriptSegment]>([])
    let summary = try await Transcription(model: Self.model.get(), options: options).run(
      file: Project.path(file)
    ) { event in
      if case .segment(let segment) = event { found.withLock { $0.append(segment) } }
    }
    return (found.withLock { $0 }, summary)
  }

  private func words(_ segments: [TranscriptSegment]) -> [CTMWord] {
    segments.flatMap(\.words).map {
      CTMWord(text: $0.text, start: $0.start.seconds, end: $0.end.seconds)
    }
  }

  @Test(
    "the staged plenary is understood with at most 10 % word error and word times within 100 ms")
  func plenary() async throws {
    let (segments, summary) = try await transcribe("Samples/paripurna/paripurna.flac")
    let truth = try CTMWord.parse(Project.text("Samples/paripurna/paripurna.ctm")).get()
    let counts = WordAlignment(
      reference: truth.map(\.text), hypothesis: words(segments).map(\.text)
    ).counts
    #expect((counts.rate ?? 1) <= 0.10)
    let times = try #require(TimeErrors(reference: truth, hypothesis: words(segments)))
    #expect(times.medianStart <= 0.1)
    #expect(times.medianEnd <= 0.1)
    #expect(summary.words == words(segments).count)
    #expect(summary.diagnostics.isEmpty)
  }

  @Test("segments of a channel come in order, words inside their segment and in order")
  func order() async throws {
    let (segments, _) = try await transcribe("Samples/paripurna/paripurna.flac")
    for (a, b) in zip(segments, segments.dropFirst()) { #expect(a.end <= b.start) }
    for segment in segments {
      #expect(segment.start < segment.end)
      for (a, b) in zip(segment.words, segment.words.dropFirst()) { #expect(a.start <= b.start) }
      for word in segment.words { #expect((0...1).contains(word.confidence)) }
    }
  }

  @Test(
    "live and from a file without second pass, one worker or three, in blocks of any size: the same words and times"
  )
  func liveEqualsOffline() async throws {
    let (one, _) = try await transcribe(
      "Samples/bacaan/bacaan.flac", TranscriptionOptions(workers: 1, secondPass: false))
    let (three, _) = try await transcribe(
      "Samples/bacaan/bacaan.flac", TranscriptionOptions(workers: 3, secondPass: false))
    #expect(one == three)
    var samples: [Float] = []
    let reader = try SpeechAudioReader(
      path: Project.path("Samples/bacaan/bacaan.flac"), channels: .mixed)
    while let block = try reader.next() { samples += block.channels[0] }
    for seed in UInt64(1)...3 {
      var generator = SeededGenerator(seed: seed)
      let live = try LiveTranscriber(model: Self.model.get())
      var segments: [TranscriptSegment] = []
      var partials = 0
      func take(_ events: [LiveTranscriber.Event]) {
        for event in events {
          switch event {
          case .segment(let segment): segments.append(segment)
          case .partial: partials += 1
          }
        }
      }
      var at = 0
      while at < samples.count {
        let end = min(samples.count, at + Int.random(in: 1...5000, using: &generator))
        take(live.accept(samples[at..<end]))
        at = end
      }
      take(live.finish())
      #expect(segments == one, "seed \(seed)")
      #expect(partials > 10)
    }
  }

  @Test("separate channels give each speaker on the own microphone")
  func conference() async throws {
    let (segments, _) = try await transcribe(
      "Samples/konferensi/konferensi.flac", TranscriptionOptions(channels: .separate))
    for channel in [1, 3, 4, 7] {
      let reference = ScoringText.words(
        try Project.text("Samples/konferensi/konferensi-\(channel).txt"))
      let heard = segments.filter { $0.channel == channel }.flatMap(\.words).map(\.text)
      // Leakage of the other microphones is recognised too, until channels are gated against each other; the
      // speaker's own words must be there all the same, in order.
      let found = Self.commonSubsequence(reference, heard)
      #expect(Double(found) / Double(reference.count) >= 0.75, "channel \(channel)")
    }
  }

  /// Length of the longest common subsequence.
  private static func commonSubsequence(_ a: [String], _ b: [String]) -> Int {
    var row = [Int](repeating: 0, count: b.count + 1)
    for word in a {
      var diagonal = 0
      for j in b.indices {
        let above = row[j + 1]
        row[j + 1] = word == b[j] ? diagonal + 1 : max(above, row[j])
        diagonal = above
      }
    }
    return row.last ?? 0
  }

  @Test("hum, noise, knocks, applause-like bursts and silence give no word")
  func noWords() async throws {
    let folder = try TemporaryFolder()
    var generator = SeededGenerator(seed: 4)
    let rate = 16_000
    for kind in 0..<4 {
      let samples = (0..<rate * 20).map { i -> Float in
        let t = Double(i) / Double(rate)
        switch kind {
        case 0: return 0
        case 1:
          return Float(0.1 * sin(2 * Double.pi * 50 * t) + 0.05 * sin(2 * Double.pi * 150 * t))
        case 2: return Float.random(in: -0.2...0.2, using: &generator)
        default:
          let phase = t.truncatingRemainder(dividingBy: 0.7)
          return Float(0.6 * exp(-phase * 60) * sin(2 * Double.pi * 420 * phase))
        }
      }
      let path = try folder.write(WaveFile.pcm16(samples, rate: rate), "\(kind).wav")
      let found = Mutex(0)
      let summary = try await Transcription(model: Self.model.get()).run(file: path) { event in
        if case .segment(let segment) = event { found.withLock { $0 += segment.words.count } }
      }
      #expect(found.withLock { $0 } == 0, "kind \(kind)")
      #expect(summary.words == 0)
    }
  }

  @Test("a thousand added names leave a text without them as it was")
  func unrelatedTerms() async throws {
    let plain = try await transcribe("Samples/bacaan/bacaan.flac").0
    var generator = SeededGenerator(seed: 12)
    let terms = (0..<1000).map { _ in
      Term(
        text: (0..<4).map { _ in
          String("bcdfghjklmnprstwyz".randomElement(using: &generator) ?? "b")
            + String("aiueo".randomElement(using: &generator) ?? "a")
        }.joined())
    }
    let with = try await transcribe(
      "Samples/bacaan/bacaan.flac", TranscriptionOptions(terms: terms)
    ).0
    #expect(with.map(\.text) == plain.map(\.text))
  }

  @Test("a term with an unknown phone or a digit is refused by name")
  func badTerms() throws {
    let model = try Self.model.get()
    #expect(throws: TranscriptionError.termPhone(term: "xa", phone: "qq")) {
      try Transcription(
        model: model, options: TranscriptionOptions(terms: [Term(text: "xa", phones: ["qq"])]))
    }
    #expect(throws: TranscriptionError.self) {
      try Transcription(model: model, options: TranscriptionOptions(terms: [Term(text: "b4nci")]))
    }
  }

  @Test("cancelling stops with a CancellationError")
  func cancelled() async throws {
    let transcription = try Transcription(model: Self.model.get())
    let task = Task {
      try await transcription.run(file: Project.path("Samples/paripurna/paripurna.flac")) { _ in }
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test("a model folder with a damaged or missing part is refused, naming the part")
  func damagedModel() throws {
    let folder = try TemporaryFolder()
    #expect(throws: TranscriptionError.modelMissing(directory: folder.file("x"))) {
      try RecognitionModel(directory: folder.file("x"))
    }
    for name in [
      "config.json", "acoustic.safetensors", "voice.json", "voice.safetensors", "lexicon.txt",
      "language.bin",
    ] {
      let copy = try TemporaryFolder()
      let names = try FileManager.default.contentsOfDirectory(
        atPath: Project.path("Models/id-kecil"))
      for other in names {
        try FileManager.default.copyItem(
          atPath: Project.path("Models/id-kecil/" + other), toPath: copy.file(other))
      }
      let whole = try Data(contentsOf: URL(fileURLWithPath: copy.file(name)))
      try Data(whole.prefix(whole.count / 2)).write(to: URL(fileURLWithPath: copy.file(name)))
      if name != "lexicon.txt" {
        #expect(throws: TranscriptionError.self, "\(name)") {
          try RecognitionModel(directory: copy.path)
        }
      }
      try FileManager.default.removeItem(atPath: copy.file(name))
      #expect(throws: TranscriptionError.self, "\(name)") {
        try RecognitionModel(directory: copy.path)
      }
    }
  }
}
