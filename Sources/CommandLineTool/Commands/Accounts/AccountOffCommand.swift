import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan akun matikan`.
struct AccountOffCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.administerAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "matikan", abstract: Catalogue.accountOffAbstract.text(), aliases: ["disable"])
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
    try session.store.write(session.act("akun_matikan", reason: reason)) {
      try $0.setActive(false, account, on: session.today)
    }
    Console.shared.print(Catalogue.done.text() + "\n")
  }
}
