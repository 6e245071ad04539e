import ArgumentParser
import CouncilRules
import Foundation
import PluginKit
import RecordStore

/// `sidilan akun daftar`.
struct AccountListCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.seeAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "daftar", abstract: Catalogue.accountListAbstract.text(), aliases: ["list"])
  }

  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    var table = ResultTable([
      .init("akun", Wording("akun", "account")), .init("nama", Wording("nama", "name")),
      .init("pengguna", Wording("pengguna komputer", "user")),
      .init("aktif", Wording("aktif", "active")),
      .init("peran", Wording("peran hari ini", "roles today")),
    ])
    for state in try session.store.read({ try $0.accounts() }) {
      let roles =
        state.roles.filter { $0.validity.holds(on: session.today) }
        .map { AccountForm.role($0) } + (state.grants.contains("*") ? ["*"] : [])
      table.add([
        .text(state.account.id), .text(state.account.name), .init(state.account.systemUser),
        .flag(state.isActive), .text(roles.joined(separator: ", ")),
      ])
    }
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }
}
