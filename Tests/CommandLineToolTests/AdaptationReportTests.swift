import Foundation
import Testing

@testable import Adaptation
@testable import CommandLineTool
@testable import LanguageModel
@testable import PluginKit
@testable import TextDocuments

@Suite("What people read about adapting")
struct AdaptationReportTests {
  private static let record = AdaptationRecord(
    skema: "sidilan-sesuaian", versi: 1, tanggal: "2025-05-20T00:00:00Z", modelAsal: "m",
    teks: [.init(berkas: "a.docx", kalimat: 3, kata: 20)], namaDaftar: 2, namaPembicara: 1,
    kalimat: 3, kata: 20, bobot: 0.25,
    uji: .init(kata: 9, sebelum: 574.7, sesudah: 282.7, asingSebelum: 6, asingSesudah: 1),
    kataBaru: (1...25).map { .init(kata: "kata\($0)", lafal: ["k a", "k e"], jumlah: $0) },
    tanpaLafal: ["zzz"], salahTulis: [.init(kata: "perusahan", dianggap: "perusahaan", jumlah: 2)],
    ngram: [1, 2])

  @Test(
    "the report has the counts, twenty new words with their sounds, perplexities and the folder")
  func report() {
    let lines = AdaptationReport.lines(Self.record, output: "hasil/baru", seconds: 4.2)
    let text = lines.map { $0.text(.indonesian) }
    #expect(text[0].hasPrefix("dibaca: 1 dokumen, 3 kalimat, 20 kata; 2 nama"))
    #expect(text[1] == "kata baru: 25")
    #expect(text[2] == "  kata1  k a | k e" && text[21].contains("kata20"))
    #expect(text[22].contains("sesuaian.json"))
    #expect(text.contains("tidak dapat dilafalkan: zzz"))
    #expect(text.contains { $0.contains("perusahan (perusahaan)") && $0.contains("--nama") })
    #expect(text.contains { $0.contains("574,7 -> 282,7; kata asing: 6 -> 1 dari 9") })
    #expect(text.contains("folder model: hasil/baru (selesai dalam 4,2 dtk)"))
    #expect(text.last == "cara memakai: sidilan transkrip rekaman.mp3 --model hasil/baru")
    #expect(lines.map { $0.text(.english) }.contains { $0.contains("574.7 -> 282.7") })
  }

  @Test("the record is the same as JSON and back")
  func json() throws {
    let text = try AdaptationReport.json(Self.record)
    #expect(text.contains("\"model_asal\":\"m\"") && text.contains("\"asing_sebelum\":6"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    #expect(try decoder.decode(AdaptationRecord.self, from: Data(text.utf8)) == Self.record)
  }

  @Test(
    "every error has a sentence that names what is concerned and a fitting exit code",
    arguments: [
      (.modelMissing(directory: "X1"), "X1", .unavailable),
      (.language(file: "X1", .binaryChecksum), "X1", .unavailable),
      (.document(.notFound(path: "X1")), "X1", .noInput),
      (.document(.unreadable(path: "X1")), "X1", .badData),
      (.document(.unsupported(path: "X1", ending: "pdf")), ".docx", .badData),
      (.document(.notUTF8(path: "X1")), "X1", .badData),
      (.document(.damagedArchive(path: "X1")), "X1", .badData),
      (.document(.missingPart(path: "X1", part: "p")), "X1", .badData),
      (.document(.tooLarge(path: "X1", part: "p", most: 200_000_000)), "200 MB", .badData),
      (.document(.damagedText(path: "X1", part: "p", line: 7)), "7", .badData),
      (.unreadableNames(path: "X1"), "X1", .noInput), (.nameColumn(path: "X1"), "nama", .badData),
      (.noText, "", .badData), (.exists(path: "X1"), "--keluaran", .cannotCreate),
      (.insideModel(path: "X1"), "X1", .cannotCreate),
      (.cannotWrite(path: "X1"), "X1", .cannotCreate),
    ] as [(AdaptationError, String, CommandLineTool.ExitStatus)])
  func errors(error: AdaptationError, fact: String, status: CommandLineTool.ExitStatus) {
    let message = ErrorSentence.message(error)
    if !fact.isEmpty {
      #expect(message.indonesian.contains(fact) && message.english.contains(fact))
    }
    #expect(message.indonesian != message.english)
    #expect(CommandLineTool.ExitStatus.of(error) == status)
  }
}
