import ArgumentParser
import Foundation
import PluginKit
import RecordStore

/// `sidilan ekspor`.
struct ExportCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.export }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ekspor", abstract: Catalogue.exportAbstract.text(), aliases: ["export"])
  }

  @Argument(help: ArgumentHelp(Catalogue.backupArgument.text(), valueName: "folder"))
  var target: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    // Everything is written as it is, so whoever exports must be allowed to see every kind of personal data.
    if let missing = KernelPermissions.personalData.first(where: { !$0.allows(session.principal) })
    {
      throw PluginError.forbidden(missing, principal: session.principal.name)
    }
    try session.store.note(session.act("ekspor"))
    let report = try session.store.export(to: URL(fileURLWithPath: target))
    try CopyReportForm.tell(
      report, Catalogue.exported(path: target, events: report.events), act)
  }
}
