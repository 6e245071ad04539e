import ArgumentParser
import CouncilRules
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
  @Option(
    name: .customLong("sebagai"),
    help: ArgumentHelp(Catalogue.asAccountOption.text(), valueName: "akun"))
  var account: String?
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() async throws {
    let folder = StoreLocation.folder(option: storeOptions.data)
    let report = try RecordStore.restore(URL(fileURLWithPath: source), to: folder, asItIs: asItIs)
    if let account {
      let user = SystemUser.name
      let store = try RecordStore(folder)
      let today = try WITA.moment(at: Date()).date
      let principal = try store.read { try $0.principal(account, on: today) }
      try store.write(Act("pulihkan", by: principal, module: KernelPermissions.module)) {
        try $0.setSystemUser(user, of: account, on: today)
      }
      try store.close()
      if !act.asJSON {
        Console.shared.print(Catalogue.adopted(account, user: user).text() + "\n")
      }
    }
    try CopyReportForm.tell(
      BackupReport(events: report.events, faults: report.faults),
      Catalogue.restored(path: folder.url.path, events: report.events), act)
  }
}
