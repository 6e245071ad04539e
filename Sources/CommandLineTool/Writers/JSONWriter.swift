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

  private var isFirst = true

  mutating func begin(_ source: SourceDescription) -> String {
    isFirst = true
    let described = encode(
      Source(
        berkas: URL(fileURLWithPath: source.path).lastPathComponent, format: source.format,
        lajuCuplik: source.sampleRate.hertz, kanalBerkas: source.fileChannels,
        kanalDikenali: source.recognisedChannels))
    return
      "{\"skema\":\"sidilan-transkrip\",\"versi\":\(Self.version),\"sumber\":\(described),\n\"segmen\":["
  }

  mutating func segment(_ segment: TranscriptSegment) -> String {
    let comma = isFirst ? "\n" : ",\n"
    isFirst = false
    return comma
      + encode(
        Segment(
          kanal: segment.channel, mulai: round(segment.start.seconds),
          selesai: round(segment.end.seconds), teks: segment.text,
          kata: segment.words.map {
            Word(
              kata: $0.text, mulai: round($0.start.seconds), selesai: round($0.end.seconds),
              keyakinan: round($0.confidence), bunyi: $0.sounds)
          },
          bacaanLain: segment.alternatives.map {
            Alternative(teks: $0.words.joined(separator: " "), selisih: round($0.relativeScore))
          }))
  }

  func finish(_ summary: TranscriptionSummary) -> String {
    let findings = encode(summary.diagnostics.map { DiagnosticSentence.message($0).text() })
    return
      "\n],\n\"durasi\":\(round(summary.duration.seconds)),\"ucapan\":\(round(summary.speech.seconds)),"
      + "\"jumlah_kata\":\(summary.words),\"temuan\":\(findings)}\n"
  }

  private func round(_ value: Double) -> Double {
    (value * 1000).rounded() / 1000
  }

  private func encode(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    // Only finite numbers and strings are encoded, which cannot fail.
    guard let data = try? encoder.encode(value) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }
}
