import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan akun cabut`.
struct AccountRevokeCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.administerAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cabut", abstract: Catalogue.accountRevokeAbstract.text(), aliases: ["revoke"])
  }

  @Argument(help: ArgumentHelp(Catalogue.accountArgument.text(), valueName: "akun"))
  var account: String
  @Argument(help: ArgumentHelp(Catalogue.grantArgument.text(), valueName: "izin"))
  var held: String
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    try session.store.write(session.act("izin_cabut", reason: reason)) {
      try $0.removeGrant(held, from: account, on: session.today)
    }
    try Console.shared.tell(Catalogue.grantGone(held, account), code: account, act)
  }
}
