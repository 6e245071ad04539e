import ArgumentParser
import Foundation
import PluginKit
import Recording

/// `sidilan risalah periksa-rekaman`: every line of the journal, every byte of the segments.
struct RecordingCheckCommand: ParsableCommand, KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "periksa-rekaman", abstract: Catalogue.recordingCheckAbstract.text(),
      aliases: ["check-recording"])
  }

  @Argument(help: ArgumentHelp(Catalogue.recordingFolderArgument.text(), valueName: "folder"))
  var folder: String
  @Flag(
    name: .customLong("pulihkan"), help: ArgumentHelp(Catalogue.recoverRecordingFlag.text()))
  var recovering = false
  @OptionGroup var list: ListOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let url = URL(fileURLWithPath: folder, isDirectory: true)
    if recovering { _ = try RecordingCheck.recover(folder: url) }
    let check = try RecordingCheck(folder: url)
    Console.shared.print(
      try RecordingReport.table(check.history).text(list.form, width: Console.shared.width))
    if list.form == .table {
      for sentence in RecordingReport.sentences(check) {
        Console.shared.print(sentence.text() + "\n")
      }
    }
    if !check.faults.isEmpty { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}
