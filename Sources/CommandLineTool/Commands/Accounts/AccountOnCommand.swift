import ArgumentParser
import PluginKit

/// `sidilan akun aktifkan`.
struct AccountOnCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.administerAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "aktifkan", abstract: Catalogue.accountOnAbstract.text(), aliases: ["enable"])
  }

  @OptionGroup var change: AccountSwitch
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    try change.perform(active: true, as: "akun_aktifkan", in: session)
  }
}
