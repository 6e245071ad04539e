import Foundation
import Quantities
import Transcription
import Transcripts

/// The complete transcript as one JSON object; described by `transkrip.schema.json` beside this file.
///
/// The object is written piece by piece: the source first, then `segmen`, at last the summary.
struct JSONWriter: TranscriptWriting {
  /// Version of the form; raised when a reader of the old one could misunderstand the new one.
  static let version = 1

  private struct Source: Encodable {
    let berkas: String
    let format: String
    let lajuCuplik: Int
    let kanalBerkas: Int
    let kanalDikenali: Int
  }
  private struct Word: Encodable {
    let kata: String
    let mulai: Double
    let selesai: Double
    let keyakinan: Double
    let bunyi: [String]?
  }
  private struct Alternative: Encodable {
    let teks: String
    let selisih: Double
  }
  private struct Segment: Encodable {
    let kanal: Int
    let mulai: Double
    let selesai: Double
    let teks: String
    let kata: [Word]
    let bacaanLain: [Alternative]
  }
  private struct Finding: Encodable {
    let kode: String
    let tingkat: String
    let teks: String
  }

  private let model: String
  private var isFirst = true

  /// Makes a writer for transcripts of a model.
  init(model: String) {
    self.model = model
  }

  mutating func begin(_ source: SourceDescription) -> String {
    isFirst = true
    let described = JSONText.encode(
      Source(
        berkas: URL(fileURLWithPath: source.path).lastPathComponent, format: source.format,
        lajuCuplik: source.sampleRate.hertz, kanalBerkas: source.fileChannels,
        kanalDikenali: source.recognisedChannels))
    return
      "{\"skema\":\"sidilan-transkrip\",\"versi\":\(Self.version),\"model\":\(JSONText.encode(model)),\n"
      + "\"sumber\":\(described),\n\"segmen\":["
  }

  mutating func segment(_ segment: TranscriptSegment) -> String {
    let comma = isFirst ? "\n" : ",\n"
    isFirst = false
    return comma
      + JSONText.encode(
        Segment(
          kanal: segment.channel, mulai: JSONText.rounded(segment.start.seconds),
          selesai: JSONText.rounded(segment.end.seconds), teks: segment.text,
          kata: segment.words.map {
            Word(
              kata: $0.text, mulai: JSONText.rounded($0.start.seconds),
              selesai: JSONText.rounded($0.end.seconds),
              keyakinan: JSONText.rounded($0.confidence), bunyi: $0.sounds)
          },
          bacaanLain: segment.alternatives.map {
            Alternative(
              teks: $0.words.joined(separator: " "),
              selisih: min(0, JSONText.rounded($0.relativeScore)))
          }))
  }

  func finish(_ summary: TranscriptionSummary) -> String {
    let findings = JSONText.encode(
      summary.diagnostics.map {
        Finding(
          kode: DiagnosticSentence.code($0), tingkat: DiagnosticSentence.severity($0),
          teks: DiagnosticSentence.message($0).text())
      })
    return "\n],\n\"durasi\":\(JSONText.encode(JSONText.rounded(summary.duration.seconds))),"
      + "\"ucapan\":\(JSONText.encode(JSONText.rounded(summary.speech.seconds))),"
      + "\"jumlah_kata\":\(summary.words),\"temuan\":\(findings)}\n"
  }
}
