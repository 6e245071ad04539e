import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan akun tambah`.
struct AccountAddCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.administerAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tambah", abstract: Catalogue.accountAddAbstract.text(), aliases: ["add"])
  }

  @Argument(help: ArgumentHelp(Catalogue.accountArgument.text(), valueName: "akun"))
  var account: String
  @Option(
    name: .customLong("nama"),
    help: ArgumentHelp(Catalogue.accountNameOption.text(), valueName: "nama"))
  var name: String
  @Option(
    name: .customLong("pengguna"),
    help: ArgumentHelp(Catalogue.systemUserOption.text(), valueName: "pengguna"))
  var user: String?
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    if let user, !SystemUser.exists(user) { throw ToolError.noSystemUser(user) }
    try session.store.write(session.act("akun_tambah")) {
      try $0.addAccount(Account(id: account, name: name, systemUser: user), permissions: [])
    }
    try Console.shared.tell(
      Catalogue.accountMade(account), next: Catalogue.giveRole(account), code: account, act)
  }
}
