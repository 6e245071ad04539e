import ArgumentParser
import PluginKit

/// `sidilan peran beri`.
struct RoleGrantCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.administerAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "beri", abstract: Catalogue.roleGrantAbstract.text(), aliases: ["grant"])
  }

  @OptionGroup var decision: RoleDecision
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    try await decision.perform(granted: true, as: "izin_beri", in: session)
  }
}
