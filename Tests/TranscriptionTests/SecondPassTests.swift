import Foundation
import Support
import Synchronization
import Testing

@testable import AcousticModel
@testable import Decoder
@testable import LanguageModel
@testable import Transcription
@testable import Transcripts

@Suite("The second pass over files")
struct SecondPassTests {
  private static let recording = "Samples/bacaan/bacaan.flac"
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in [
      "config.json", "acoustic.safetensors", "voice.json", "voice.safetensors", "lexicon.txt",
      "language.bin",
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.file(name), withDestinationPath: Project.path("Models/id-kecil/" + name))
    }
  }

  private func transcribe(
    _ options: TranscriptionOptions = TranscriptionOptions()
  ) async throws -> [TranscriptSegment] {
    let model = try RecognitionModel(directory: folder.path)
    let found = Mutex<[TranscriptSegment]>([])
    _ = try await Transcription(model: model, options: options).run(
      file: Project.path(Self.recording)
    ) { event in
      if case .segment(let segment) = event { found.withLock { $0.append(segment) } }
    }
    return found.withLock { $0 }
  }

  /// The same words at the same times, and confidences as near as two kinds of matrix product are.
  ///
  /// Another suite forces the portable kernels for a moment, also for what runs beside it.
  private func expectSame(_ a: [TranscriptSegment], _ b: [TranscriptSegment]) {
    #expect(a.map(\.text) == b.map(\.text))
    #expect(a.flatMap(\.words).map(\.start) == b.flatMap(\.words).map(\.start))
    #expect(a.flatMap(\.words).map(\.end) == b.flatMap(\.words).map(\.end))
    for (one, other) in zip(a.flatMap(\.words), b.flatMap(\.words)) {
      #expect(abs(one.confidence - other.confidence) < 1e-4, "\(one.text)")
    }
  }

  private func writeLarge(_ arpa: String) throws {
    try ARPAReader.read(bytes: Array(arpa.utf8)).write(path: folder.file("language-besar.bin"))
  }

  @Test("with the same model as the first finds the same words at the same times")
  func identity() async throws {
    let plain = try await transcribe()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("language-besar.bin"),
      withDestinationPath: Project.path("Models/id-kecil/language.bin"))
    #expect(try RecognitionModel(directory: folder.path).hasSecondPass)
    let again = try await transcribe()
    #expect(again.map(\.text) == plain.map(\.text))
    #expect(again.flatMap(\.words).map(\.start) == plain.flatMap(\.words).map(\.start))
    #expect(again.flatMap(\.words).map(\.end) == plain.flatMap(\.words).map(\.end))
    for (a, b) in zip(plain.flatMap(\.words), again.flatMap(\.words)) {
      #expect(abs(a.confidence - b.confidence) < 0.02, "\(a.text)")
    }
    let off = try await transcribe(TranscriptionOptions(secondPass: false))
    expectSame(off, plain)
  }

  @Test("with another model changes what is heard, and never what is heard live")
  func another() async throws {
    let plain = try await transcribe()
    // A model that knows two words only, and all others hardly.
    try writeLarge(
      """
      \\data\\
      ngram 1=5

      \\1-grams:
      -9\t<unk>
      -99\t<s>
      -0.1\t</s>
      -0.5\tdan
      -0.5\tyang

      \\end\\

      """)
    let weighed = try await transcribe()
    #expect(weighed.map(\.text) != plain.map(\.text))
    let off = try await transcribe(TranscriptionOptions(secondPass: false))
    expectSame(off, plain)
    // Segments are kept or dropped by the first pass.
    #expect(weighed.map(\.start) == plain.map(\.start))
    let settings = try folder.write(Array("{\"rescore\":{\"languageWeight\":0}}".utf8), "s.json")
    let model = try RecognitionModel(directory: folder.path)
    let soundOnly = try await transcribe(
      TranscriptionOptions(settings: try DecodingSettings(path: settings, over: model.settings)))
    #expect(soundOnly.map(\.text) != weighed.map(\.text))
  }

  @Test("a damaged large model is refused when it is needed, and only then")
  func damaged() throws {
    _ = try folder.write(Array("bukan model".utf8), "language-besar.bin")
    let model = try RecognitionModel(directory: folder.path)
    let error = TranscriptionError.language(
      file: folder.file("language-besar.bin"), .binaryHeader)
    #expect(throws: error) { try Transcription(model: model) }
    #expect(throws: error) { try model.largeNgramCounts() }
    _ = try Transcription(model: model, options: TranscriptionOptions(secondPass: false))
    _ = try LiveTranscriber(model: model)
  }

  @Test("weights and confidences of config.json are used; wrong ones name their field")
  func configuration() async throws {
    // The shipped weights and map are replaced: a second key of the same name would be for the parser to choose.
    let text = try Project.text("Models/id-kecil/config.json")
    func configure(_ more: String) throws {
      let parts = try [text, "{" + more + "}"].map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
      let data = try JSONSerialization.data(withJSONObject: parts[0].merging(parts[1]) { $1 })
      try FileManager.default.removeItem(atPath: folder.file("config.json"))
      _ = try folder.write(Array(data), "config.json")
    }
    try configure("\"confidence\":{\"points\":[[0,0],[1,1]]}")
    let plain = try await transcribe()
    try configure("\"confidence\":{\"points\":[[0,0.25],[1,0.75]]}")
    let calibrated = try await transcribe()
    #expect(calibrated.map(\.text) == plain.map(\.text))
    for (a, b) in zip(plain.flatMap(\.words), calibrated.flatMap(\.words)) {
      #expect(abs(b.confidence - (0.25 + a.confidence / 2)) < 1e-4)
    }
    // A map that makes every word doubtful hides no segment: the rule is for what the search says.
    try configure("\"confidence\":{\"points\":[[0,0],[1,0.1]]}")
    #expect(try await transcribe().map(\.text) == plain.map(\.text))
    try configure("\"search\":{\"wordScore\":-15,\"languageWeight\":0.1}")
    #expect(try await transcribe().map(\.text) != plain.map(\.text))
    try configure("\"search\":{\"beam\":1000}")
    #expect(
      throws: TranscriptionError.acoustic(
        .configurationSyntax(path: folder.file("config.json"), field: "search.beam"))
    ) { try RecognitionModel(directory: folder.path) }
  }
}
