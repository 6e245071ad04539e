import ArgumentParser
import Foundation
import PluginKit
import RecordStore

/// `sidilan pulihkan`.
struct RestoreCommand: AsyncParsableCommand, KernelCommand {
  // There is no store to ask; who may read the copy and write the folder may do it.
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pulihkan", abstract: Catalogue.restoreAbstract.text(), aliases: ["restore"])
  }

  @Argument(help: ArgumentHelp(Catalogue.restoreArgument.text(), valueName: "folder"))
  var source: String
  @Flag(name: .customLong("apa-adanya"), help: ArgumentHelp(Catalogue.asItIsFlag.text()))
  var asItIs = false
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() async throws {
    let folder = StoreLocation.folder(option: storeOptions.data)
    let report = try RecordStore.restore(URL(fileURLWithPath: source), to: folder, asItIs: asItIs)
    try CopyReportForm.tell(
      BackupReport(events: report.events, faults: report.faults),
      Catalogue.restored(path: folder.url.path, events: report.events))
  }
}
