import ArgumentParser
import PluginKit

/// `sidilan peran cabut`.
struct RoleDenyCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.administerAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cabut", abstract: Catalogue.roleDenyAbstract.text(), aliases: ["deny"])
  }

  @OptionGroup var decision: RoleDecision
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    try await decision.perform(granted: false, as: "izin_cabut", in: session)
  }
}
