import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan peran beri`.
struct RoleGrantCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.administerAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "beri", abstract: Catalogue.roleGrantAbstract.text(), aliases: ["grant"])
  }

  @Argument(help: ArgumentHelp(Catalogue.roleArgument.text(), valueName: "peran"))
  var role: Role
  @Argument(help: ArgumentHelp(Catalogue.permissionArgument.text(), valueName: "izin"))
  var held: String
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    try await KnownPermissions.require(held)
    try session.store.write(session.act("izin_beri", reason: reason)) {
      try $0.decide(held, for: role, granted: true, today: session.today)
    }
    Console.shared.print(Catalogue.done.text() + "\n")
  }
}
