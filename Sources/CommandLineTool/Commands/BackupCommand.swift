import ArgumentParser
import Foundation
import PluginKit
import RecordStore

/// `sidilan cadangkan`.
struct BackupCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.backUp }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cadangkan", abstract: Catalogue.backupAbstract.text(), aliases: ["backup"])
  }

  @Argument(help: ArgumentHelp(Catalogue.backupArgument.text(), valueName: "folder"))
  var target: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    try session.store.note(session.act("cadangkan"))
    let report = try session.store.backUp(to: URL(fileURLWithPath: target))
    try CopyReportForm.tell(
      report, Catalogue.backedUp(path: target, events: report.events), act)
  }
}
