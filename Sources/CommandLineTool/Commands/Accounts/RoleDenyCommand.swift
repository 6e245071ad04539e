import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan peran cabut`.
struct RoleDenyCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.administerAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cabut", abstract: Catalogue.roleDenyAbstract.text(), aliases: ["deny"])
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
    try session.store.write(session.act("izin_cabut", reason: reason)) {
      try $0.decide(held, for: role, granted: false, today: session.today)
    }
    Console.shared.print(Catalogue.done.text() + "\n")
  }
}
