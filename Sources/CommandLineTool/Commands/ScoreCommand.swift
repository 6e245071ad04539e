import ArgumentParser
import Evaluation
import Foundation
import PluginKit

/// `sidilan nilai`.
struct ScoreCommand: KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "nilai", abstract: Catalogue.scoreAbstract.text(), aliases: ["score"])
  }

  enum Form: String, ExpressibleByArgument, CaseIterable {
    case teks, json
  }

  private struct Report: Encodable {
    let wer: Double
    let cer: Double
    let kataAcuan: Int
    let benar: Int
    let diganti: Int
    let hilang: Int
    let ditambah: Int
    let medianMulai: Double?
    let medianSelesai: Double?
  }

  @Argument(help: ArgumentHelp(Catalogue.referenceArgument.text(), valueName: "acuan"))
  var reference: String
  @Argument(help: ArgumentHelp(Catalogue.hypothesisArgument.text(), valueName: "hipotesis"))
  var hypothesis: String
  @Option(help: ArgumentHelp(Catalogue.scoreFormatOption.text()))
  var format = Form.teks
  @Flag(name: .customLong("rinci"), help: ArgumentHelp(Catalogue.detailOption.text()))
  var detailed = false
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let a = try ScoredText(path: reference)
    let b = try ScoredText(path: hypothesis)
    guard !a.words.isEmpty else { throw ToolError.emptyReference(path: reference) }
    let alignment = WordAlignment(reference: a.words, hypothesis: b.words)
    try Task.checkCancellation()
    let counts = alignment.counts
    let characters = WordAlignment(
      reference: ScoringText.characters(a.words), hypothesis: ScoringText.characters(b.words)
    ).counts
    try Task.checkCancellation()
    var times: TimeErrors?
    if let first = a.timed, let second = b.timed {
      times = TimeErrors(reference: first, hypothesis: second)
    }
    if format == .json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      encoder.keyEncodingStrategy = .convertToSnakeCase
      let data = try encoder.encode(
        Report(
          wer: counts.rate ?? 0, cer: characters.rate ?? 0, kataAcuan: counts.referenceCount,
          benar: counts.hits, diganti: counts.substitutions, hilang: counts.deletions,
          ditambah: counts.insertions, medianMulai: times?.medianStart,
          medianSelesai: times?.medianEnd))
      Console.shared.print(String(decoding: data, as: UTF8.self) + "\n")
      return
    }
    Console.shared.print(text(counts, characters, times))
    if detailed { Console.shared.print(differences(alignment)) }
  }

  private func text(_ counts: ErrorCounts, _ characters: ErrorCounts, _ times: TimeErrors?)
    -> String
  {
    let labels = Catalogue.scoreLabels.text().split(separator: "|").map(String.init)
    var lines = [
      "WER \(percent(counts.rate))", "CER \(percent(characters.rate))",
      "\(labels[0]) \(counts.referenceCount), \(labels[1]) \(counts.hits), "
        + "\(labels[2]) \(counts.substitutions), \(labels[3]) \(counts.deletions), "
        + "\(labels[4]) \(counts.insertions)",
    ]
    if let times {
      lines.append(
        "\(labels[5]) \(Clock.decimal(times.medianStart * 1000, places: 0)) ms "
          + "(\(Clock.decimal(times.biasStart * 1000, places: 0)))")
      lines.append(
        "\(labels[6]) \(Clock.decimal(times.medianEnd * 1000, places: 0)) ms "
          + "(\(Clock.decimal(times.biasEnd * 1000, places: 0)))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func percent(_ rate: Double?) -> String {
    Clock.decimal((rate ?? 0) * 100, places: 2) + " %"
  }

  /// Each difference with a word of context: `= kata`, `- hilang`, `+ tambah`, `~ acuan > hipotesis`.
  private func differences(_ alignment: WordAlignment) -> String {
    var lines: [String] = []
    for step in alignment.steps {
      switch step {
      case .hit(let word): lines.append("  \(word)")
      case .substitution(let reference, let hypothesis):
        lines.append("~ \(reference) > \(hypothesis)")
      case .deletion(let word): lines.append("- \(word)")
      case .insertion(let word): lines.append("+ \(word)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
