import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan akun uji`.
struct AccountTryCommand: StoreCommand {
  // Says no more than the page for signing in does.
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "uji", abstract: Catalogue.accountTryAbstract.text(), aliases: ["try"])
  }

  @Argument(help: ArgumentHelp(Catalogue.accountArgument.text(), valueName: "akun"))
  var account: String
  @Option(
    name: .customLong("kode"), help: ArgumentHelp(Catalogue.codeOption.text(), valueName: "kode"))
  var code: String?
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let id = try session.own(account, else: KernelPermissions.administerAccounts)
    let rules = try session.signInRules()
    let password = try TerminalSecret.require(Catalogue.password)
    let principal = try session.store.signIn(
      id, password: password, code: code, by: session.principal, rules)
    Console.shared.print(Catalogue.signInFits(PlainLine.shown(principal.name)).text() + "\n")
  }
}
