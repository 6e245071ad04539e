import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan peran daftar`.
struct RoleListCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.seeAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "daftar", abstract: Catalogue.roleListAbstract.text(), aliases: ["list"])
  }

  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    var table = ResultTable([
      .init("peran", Wording("peran", "role")), .init("nama", Wording("nama", "name")),
      .init("izin", Wording("izin", "permissions")),
      .init("pemegang", Wording("pemegang hari ini", "held today by")),
    ])
    try session.store.read { reader in
      let permissions = try reader.rolePermissions().filter(\.isGranted)
      for role in Role.allCases {
        let holders = try reader.holders(of: role, on: session.today).map { holder in
          holder.account + (holder.role.unit.map { " (\($0))" } ?? "")
        }
        table.add([
          .text(role.rawValue), .text(role.title.text()),
          .number(Int64(permissions.count { $0.role == role })),
          .init(holders.isEmpty ? nil : holders.joined(separator: ", ")),
        ])
      }
    }
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }
}
