import Foundation
import Support
import Testing

@testable import Adaptation
@testable import Decoder
@testable import LanguageModel
@testable import TextDocuments
@testable import TextNormalization
@testable import Transcription
@testable import Transcripts

@Suite("A model of the council's own")
struct AdaptationTests {
  private static let source = Project.path("Models/id-kecil")
  private static let sample = Project.path("Samples/risalah/risalah.docx")
  private static let members = Project.path("Samples/risalah/anggota.csv")

  private static let changed: Set = ["language.bin", "language-besar.bin", "lexicon.txt"]

  private static func adapt(
    _ folder: TemporaryFolder, texts: [String] = [sample], names: String? = members,
    output: String = "baru"
  ) throws -> AdaptationRecord {
    try Adaptation.run(
      AdaptationRequest(
        model: source, texts: texts, names: names, output: folder.file(output)),
      date: Date(timeIntervalSince1970: 1_747_699_200))
  }

  private static func words(_ model: RecognitionModel, _ sample: String) async throws -> [String] {
    let transcription = try Transcription(model: model, options: TranscriptionOptions())
    let collected = Collected()
    _ = try await transcription.run(file: Project.path(sample)) { event in
      if case .segment(let segment) = event { collected.words += segment.words.map(\.text) }
    }
    return collected.words
  }

  private final class Collected {
    var words: [String] = []
  }

  @Test("knows the new words and names, foretells the minutes better, hears the samples as before")
  func whole() async throws {
    let folder = try TemporaryFolder()
    let record = try Self.adapt(folder)
    let trial = try #require(record.uji)
    #expect(trial.sesudah < 0.8 * trial.sebelum)
    #expect(trial.asingSesudah < trial.asingSebelum)
    #expect((0.05...0.9).contains(record.bobot))
    #expect(record.kalimat == 46 && record.teks.map(\.berkas) == ["risalah.docx"])
    #expect(record.namaDaftar == 8 && record.namaPembicara == 0)
    #expect(record.tanggal == "2025-05-20T00:00:00Z" && record.modelAsal == "id-kecil")
    let new = Set(record.kataBaru.map(\.kata))
    #expect(new.isSuperset(of: ["ampalkuning", "serinding", "wirandaru", "zulfadhlan", "melvana"]))

    let model = try RecognitionModel(directory: folder.file("baru"))
    let plain = try RecognitionModel(directory: Self.source)
    #expect(model.wordCount == plain.wordCount + new.count)
    #expect(model.ngramCounts == record.ngram)
    #expect(new.allSatisfy { model.graph.contains($0) })
    #expect(
      try await Self.words(model, "Samples/bacaan/bacaan.flac")
        == Self.words(plain, "Samples/bacaan/bacaan.flac"))

    let language = try NGramModel(path: folder.file("baru/language.bin"))
    func score(_ words: String) throws -> Float {
      var state = NGramModel.emptyState
      var last: Float = 0
      for word in words.split(separator: " ") {
        (last, state) = language.score(state, try #require(language.wordId(String(word))))
      }
      return last
    }
    #expect(try score("saudara tegarwan") > score("tegarwan") + 2)
    #expect(try score("bendali ampalkuning") > score("ampalkuning") + 2)
  }

  @Test("its probabilities sum to one after histories of either model and of neither")
  func sums() throws {
    let folder = try TemporaryFolder()
    _ = try Self.adapt(folder)
    let language = try NGramModel(path: folder.file("baru/language.bin"))
    let words = try ["bendali", "ampalkuning", "rapat", "paripurna", "saudara", "tegarwan", "dan"]
      .map { try #require(language.wordId($0)) }
    for seed in UInt64(1)...30 {
      var rng = SeededGenerator(seed: seed)
      var state = NGramModel.emptyState
      for _ in 0..<2 {
        let isKnown = Bool.random(using: &rng)
        let any = UInt32.random(in: 0..<UInt32(language.vocabularyCount), using: &rng)
        let word = isKnown ? words.randomElement(using: &rng) ?? any : any
        state = language.score(state, word).next
      }
      let sum = (0..<UInt32(language.vocabularyCount)).reduce(0) {
        $0 + exp(Double(language.score(state, $1).logProbability))
      }
      // Every logarithm is rounded to 1/2000 nat, every back-off weight to 1/1000.
      #expect(abs(sum - 1) < 1e-3, "seed \(seed)")
    }
  }

  @Test("the second pass's large model learns the council's words too")
  func largeModel() throws {
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    try manager.copyItem(atPath: Self.source, toPath: folder.file("asal"))
    let large = folder.file("asal/language-besar.bin")
    if !manager.fileExists(atPath: large) {
      try manager.copyItem(atPath: folder.file("asal/language.bin"), toPath: large)
    }
    _ = try Adaptation.run(
      AdaptationRequest(
        model: folder.file("asal"), texts: [Self.sample], names: Self.members,
        output: folder.file("baru")))
    let general = try NGramModel(path: large)
    let adapted = try NGramModel(path: folder.file("baru/language-besar.bin"))
    #expect(adapted.order == general.order)
    for word in ["ampalkuning", "serinding", "wirandaru", "zulfadhlan", "melvana"] {
      #expect(general.wordId(word) == nil && adapted.wordId(word) != nil, "\(word)")
    }
  }

  @Test("copies everything else byte for byte and leaves the source as it was")
  func copies() throws {
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    func bytes(_ folder: String) throws -> [String: Data] {
      var found: [String: Data] = [:]
      for name in try manager.contentsOfDirectory(atPath: folder) {
        found[name] = manager.contents(atPath: folder + "/" + name)
      }
      return found
    }
    let before = try bytes(Self.source)
    _ = try Self.adapt(folder)
    #expect(try bytes(Self.source) == before)
    let after = try bytes(folder.file("baru"))
    #expect(Set(after.keys) == Set(before.keys).union(["sesuaian.json"]))
    for (name, data) in before where !Self.changed.contains(name) {
      #expect(after[name] == data, "\(name)")
    }
    let lexicon = try #require(after["lexicon.txt"])
    #expect(lexicon.starts(with: try #require(before["lexicon.txt"])))
    #expect(try manager.contentsOfDirectory(atPath: folder.path) == ["baru"])
  }

  @Test("an adapted model can be adapted again")
  func again() throws {
    let folder = try TemporaryFolder()
    let first = try Self.adapt(folder, names: nil)
    let path = try folder.write(
      Array("Wisata Tanjung Rawindatu ramai. Wisata Tanjung Rawindatu bersih.".utf8), "a.txt")
    let second = try Adaptation.run(
      AdaptationRequest(
        model: folder.file("baru"), texts: [path], names: nil, output: folder.file("lagi")))
    #expect(second.kataBaru.map(\.kata) == ["rawindatu"])
    #expect(second.uji == nil && second.bobot == 0.2)
    #expect(first.namaPembicara == 8)
    let model = try RecognitionModel(directory: folder.file("lagi"))
    #expect(model.graph.contains("ampalkuning") && model.graph.contains("rawindatu"))
  }

  @Test("names alone are enough, with the smallest share")
  func namesAlone() throws {
    let folder = try TemporaryFolder()
    let record = try Self.adapt(folder, texts: [])
    #expect(record.bobot == 0.05 && record.uji == nil && record.kalimat == 0)
    #expect(record.kataBaru.contains { $0.kata == "padmowijoyo" })
  }

  private func error(_ work: () throws -> AdaptationRecord) -> AdaptationError? {
    do {
      _ = try work()
      return nil
    } catch {
      return error as? AdaptationError
    }
  }

  @Test("refuses what it cannot do and leaves no trace")
  func refused() throws {
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder.file("ada"), withIntermediateDirectories: true)
    #expect(
      error { try Self.adapt(folder, output: "ada") } == .exists(path: folder.file("ada")))
    let inside = Self.source + "/baru"
    #expect(
      error {
        try Adaptation.run(
          AdaptationRequest(model: Self.source, texts: [Self.sample], names: nil, output: inside))
      } == .insideModel(path: inside))
    let broken = try folder.write([1, 2, 3], "rusak.docx")
    #expect(
      error { try Self.adapt(folder, texts: [Self.sample, broken]) }
        == .document(.damagedArchive(path: broken)))
    let empty = try folder.write([], "kosong.txt")
    #expect(error { try Self.adapt(folder, texts: [empty], names: nil) } == .noText)
    let table = try folder.write(Array("a,b\n1,2\n".utf8), "tabel.csv")
    #expect(error { try Self.adapt(folder, names: table) } == .nameColumn(path: table))
    let none = folder.file("tidak-ada")
    #expect(error { try Self.adapt(folder, names: none) } == .unreadableNames(path: none))
    #expect(
      error {
        try Adaptation.run(
          AdaptationRequest(
            model: none, texts: [Self.sample], names: nil, output: folder.file("baru")))
      } == .modelMissing(directory: none))
    #expect(
      error { try Self.adapt(folder, output: "kosong.txt/baru") }
        == .cannotWrite(path: folder.file("kosong.txt/baru")))
    #expect(
      try Set(manager.contentsOfDirectory(atPath: folder.path))
        == ["ada", "rusak.docx", "kosong.txt", "tabel.csv"])
  }

  @Test("cancelling leaves nothing behind")
  func cancelled() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("baru")
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try Adaptation.run(
        AdaptationRequest(model: Self.source, texts: [Self.sample], names: nil, output: path))
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
