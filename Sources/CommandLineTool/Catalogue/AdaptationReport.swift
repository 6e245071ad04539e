import Adaptation
import Foundation
import PluginKit

/// Says what was read and made when a model was adapted.
enum AdaptationReport {
  /// The most new words that are shown with their sounds; all are in `sesuaian.json`.
  private static let mostShown = 20

  static func message(_ event: AdaptationEvent) -> Message {
    switch event {
    case .read(let path, let sentences, let words):
      let name = URL(fileURLWithPath: path).lastPathComponent
      return Message(
        "\(name): \(sentences) kalimat, \(words) kata",
        "\(name): \(sentences) sentences, \(words) words")
    case .names(let path, let count):
      let name = URL(fileURLWithPath: path).lastPathComponent
      return Message("\(name): \(count) nama", "\(name): \(count) names")
    case .mixing:
      return Message("memadukan model bahasa ...", "mixing the language models ...")
    }
  }

  /// The record as one line of JSON.
  static func json(_ record: AdaptationRecord) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(record), as: UTF8.self) + "\n"
  }

  /// The whole report.
  static func lines(_ record: AdaptationRecord, output: String, seconds: Double) -> [Message] {
    var lines = [
      Message(
        "dibaca: \(record.teks.count) dokumen, \(record.kalimat) kalimat, \(record.kata) kata; "
          + "\(record.namaDaftar) nama dari daftar, \(record.namaPembicara) dari label pembicara",
        "read: \(record.teks.count) documents, \(record.kalimat) sentences, \(record.kata) words; "
          + "\(record.namaDaftar) names of the list, \(record.namaPembicara) of speaker labels"),
      Message("kata baru: \(record.kataBaru.count)", "new words: \(record.kataBaru.count)"),
    ]
    lines += record.kataBaru.prefix(mostShown).map { word in
      let sounds = word.lafal.joined(separator: " | ")
      return Message("  \(word.kata)  \(sounds)", "  \(word.kata)  \(sounds)")
    }
    if record.kataBaru.count > mostShown {
      lines.append(
        Message(
          "  ... selebihnya di \(AdaptationRecord.fileName)",
          "  ... the others are in \(AdaptationRecord.fileName)"))
    }
    if !record.tanpaLafal.isEmpty {
      let words = record.tanpaLafal.prefix(mostShown).joined(separator: ", ")
      lines.append(Message("tidak dapat dilafalkan: \(words)", "without a sound: \(words)"))
    }
    if !record.salahTulis.isEmpty {
      let words = record.salahTulis.prefix(mostShown)
        .map { "\($0.kata) (\($0.dianggap))" }.joined(separator: ", ")
      lines.append(
        Message(
          "dianggap salah tulis, tidak dipakai: \(words); bila memang benar, tulis di berkas --nama",
          "taken for misprints and left out: \(words); if one is right, put it in the --nama file"))
    }
    lines.append(mixture(record))
    lines.append(
      Message(
        "folder model: \(output) (selesai dalam \(Clock.length(seconds, .indonesian)))",
        "model folder: \(output) (done in \(Clock.length(seconds, .english)))"))
    lines.append(
      Message(
        "cara memakai: sidilan transkrip rekaman.mp3 --model \(output)",
        "how to use it: sidilan transkrip recording.mp3 --model \(output)"))
    return lines
  }

  private static func mixture(_ record: AdaptationRecord) -> Message {
    func text(_ value: Double, _ places: Int, _ language: Language) -> String {
      Clock.decimal(value, places: places, language)
    }
    guard let trial = record.uji else {
      return Message(
        "bobot teks dewan \(text(record.bobot, 2, .indonesian)); terlalu sedikit kalimat untuk diuji",
        "share of the council's text \(text(record.bobot, 2, .english)); too few sentences for a trial"
      )
    }
    return Message(
      "perpleksitas kalimat uji: \(text(trial.sebelum, 1, .indonesian)) -> "
        + "\(text(trial.sesudah, 1, .indonesian)); kata asing: \(trial.asingSebelum) -> "
        + "\(trial.asingSesudah) dari \(trial.kata); bobot teks dewan "
        + text(record.bobot, 2, .indonesian),
      "perplexity of held-out sentences: \(text(trial.sebelum, 1, .english)) -> "
        + "\(text(trial.sesudah, 1, .english)); unknown words: \(trial.asingSebelum) -> "
        + "\(trial.asingSesudah) of \(trial.kata); share of the council's text "
        + text(record.bobot, 2, .english))
  }
}
