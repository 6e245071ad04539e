import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan akun pengguna`.
struct AccountUserCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.administerAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pengguna", abstract: Catalogue.accountUserAbstract.text(), aliases: ["user"])
  }

  @Argument(help: ArgumentHelp(Catalogue.accountArgument.text(), valueName: "akun"))
  var account: String
  @Argument(help: ArgumentHelp(Catalogue.systemUserOption.text(), valueName: "pengguna"))
  var user: String?
  @Flag(name: .customLong("lepas"), help: ArgumentHelp(Catalogue.noSystemUserFlag.text()))
  var none = false
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    if (user == nil) != none { throw ValidationError(Catalogue.userOrNone.text()) }
  }

  func run(in session: StoreSession) async throws {
    if let user, !SystemUser.exists(user) { throw ToolError.noSystemUser(user) }
    try session.store.write(session.act("akun_pengguna")) {
      try $0.setSystemUser(user, of: account, on: session.today)
    }
    let done =
      user.map { Catalogue.accountUsed(account, by: $0) } ?? Catalogue.accountUnused(account)
    try Console.shared.tell(done, code: account, act)
  }
}
