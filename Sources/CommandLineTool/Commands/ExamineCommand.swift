import ArgumentParser
import Foundation
import PluginKit
import RecordStore

/// `sidilan periksa-salinan`.
struct ExamineCommand: AsyncParsableCommand, KernelCommand {
  // There is no store to ask; who may read the folder may check it.
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "periksa-salinan", abstract: Catalogue.examineAbstract.text(),
      aliases: ["check-copy"])
  }

  @Argument(help: ArgumentHelp(Catalogue.examineArgument.text(), valueName: "folder"))
  var source: String
  @Flag(name: .customLong("json"), help: ArgumentHelp(Catalogue.jsonFlag.text()))
  var asJSON = false
  @OptionGroup var languageOptions: LanguageOptions

  func run() async throws {
    let report = try RecordStore.examine(URL(fileURLWithPath: source))
    Console.shared.print(
      asJSON ? try CheckReportForm.json(report) : CheckReportForm.text(report))
    if !report.faults.isEmpty { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}
