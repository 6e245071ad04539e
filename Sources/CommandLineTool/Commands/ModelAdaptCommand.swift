import Adaptation
import ArgumentParser
import Foundation
import PluginKit

/// `sidilan model sesuaikan`.
struct ModelAdaptCommand: KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sesuaikan", abstract: Catalogue.adaptAbstract.text(),
      discussion: Catalogue.adaptDiscussion.text(), aliases: ["adapt"])
  }

  enum Form: String, ExpressibleByArgument, CaseIterable {
    case teks, json
  }

  @Option(
    name: .customLong("teks"), parsing: .upToNextOption,
    help: ArgumentHelp(Catalogue.adaptTextsOption.text(), valueName: "berkas"))
  var texts: [String] = []
  @Option(
    name: .customLong("nama"),
    help: ArgumentHelp(Catalogue.adaptNamesOption.text(), valueName: "berkas"))
  var names: String?
  @Option(
    name: .customLong("keluaran"),
    help: ArgumentHelp(Catalogue.adaptOutputOption.text(), valueName: "folder"))
  var output: String
  @Option(help: ArgumentHelp(Catalogue.modelOption.text(), valueName: "folder"))
  var model: String?
  @Option(help: ArgumentHelp(Catalogue.scoreFormatOption.text()))
  var format = Form.teks
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    if texts.isEmpty && names == nil { throw ValidationError("--teks, --nama") }
  }

  func run() throws {
    let clock = ContinuousClock()
    let begun = clock.now
    let record = try Adaptation.run(
      AdaptationRequest(
        model: ModelFolder.find(option: model), texts: texts, names: names, output: output)
    ) { event in
      Console.shared.note(AdaptationReport.message(event).text())
    }
    if format == .json {
      Console.shared.print(try AdaptationReport.json(record))
    } else {
      let taken = begun.duration(to: clock.now)
      Console.shared.print(
        AdaptationReport.lines(
          record, output: output,
          seconds: Double(taken.components.seconds)
            + Double(taken.components.attoseconds) * 1e-18
        ).map { $0.text() }.joined(separator: "\n") + "\n")
    }
  }
}
