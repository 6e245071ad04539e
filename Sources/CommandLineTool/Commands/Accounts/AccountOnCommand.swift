import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan akun aktifkan`.
struct AccountOnCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.administerAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "aktifkan", abstract: Catalogue.accountOnAbstract.text(), aliases: ["enable"])
  }

  @Argument(help: ArgumentHelp(Catalogue.accountArgument.text(), valueName: "akun"))
  var account: String
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    try session.store.write(session.act("akun_aktifkan", reason: reason)) {
      try $0.setActive(true, account, on: session.today)
    }
    Console.shared.print(Catalogue.done.text() + "\n")
  }
}
