import Diagnostics
import Quantities

/// Makes a sentence of a finding about a recording.
enum DiagnosticSentence {
  static func message(_ diagnostic: Diagnostic) -> Message {
    switch diagnostic.finding {
    case .shorterThanDeclared(let declared, let found):
      Message(
        "rekaman lebih pendek dari keterangannya (\(found) dari \(declared) cuplikan); periksa salinannya",
        "the recording is shorter than it says (\(found) of \(declared) samples); check the copy")
    case .nonFiniteSamples(let count):
      Message(
        "\(count) cuplikan bukan bilangan dan dianggap hening",
        "\(count) samples were not numbers and count as silence")
    case .clippedSamples(let count):
      Message(
        "\(count) cuplikan terpotong di puncak; kecilkan penguatan saat merekam",
        "\(count) samples are clipped; lower the gain when recording")
    case .mislabelled(let ending, let content):
      Message(
        "nama berakhiran .\(ending), isinya \(content); tetap dibaca",
        "the name ends in .\(ending), the content is \(content); read all the same")
    case .damagedTail(let at):
      Message(
        "rusak mulai \(Clock.text(at)); bagian sebelumnya sudah ditranskripsi",
        "damaged from \(Clock.text(at)) on; everything before was transcribed")
    case .noSpeech:
      Message("tidak ada ucapan yang terdengar", "no speech was heard")
    }
  }
}
