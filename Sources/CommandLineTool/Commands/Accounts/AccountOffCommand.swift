import ArgumentParser
import PluginKit

/// `sidilan akun matikan`.
struct AccountOffCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.administerAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "matikan", abstract: Catalogue.accountOffAbstract.text(), aliases: ["disable"])
  }

  @OptionGroup var change: AccountSwitch
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    try change.perform(active: false, as: "akun_matikan", in: session)
  }
}
