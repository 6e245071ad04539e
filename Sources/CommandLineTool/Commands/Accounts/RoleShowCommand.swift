import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan peran izin`.
struct RoleShowCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.seeAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "izin", abstract: Catalogue.roleShowAbstract.text(), aliases: ["permissions"])
  }

  @Argument(help: ArgumentHelp(Catalogue.roleArgument.text(), valueName: "peran"))
  var role: Role?
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    var table = ResultTable([
      .init("peran", Wording("peran", "role")), .init("izin", Wording("izin", "permission")),
      .init("modul", Wording("modul", "module")), .init("boleh", Wording("boleh", "granted")),
      .init("asal", Wording("asal", "decided by")),
    ])
    for held in try session.store.read({ try $0.rolePermissions() })
    where role == nil || held.role == role {
      table.add([
        .text(held.role.rawValue), .text(held.permission), .text(held.module),
        .flag(held.isGranted), .text(held.origin.rawValue),
      ])
    }
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }
}
