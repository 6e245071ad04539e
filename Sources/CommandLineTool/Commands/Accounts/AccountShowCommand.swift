import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan akun tampil`.
struct AccountShowCommand: StoreCommand {
  // Everybody may see their own; others' are asked for below.
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tampil", abstract: Catalogue.accountShowAbstract.text(),
      aliases: ["show", "saya", "me"])
  }

  @Argument(help: ArgumentHelp(Catalogue.accountArgument.text(), valueName: "akun"))
  var account: String?
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let id = try session.own(account, else: KernelPermissions.seeAccounts)
    let state = try session.store.read { try $0.account(id) }
    if list.form == .table {
      let user = state.account.systemUser.map { " (\($0))" } ?? ""
      let off = Message(", tidak aktif", ", not active").text()
      Console.shared.print(
        "\(state.account.id): \(PlainLine.shown(state.account.name))\(user)\(state.isActive ? "" : off)\n"
      )
      for grant in state.grants { Console.shared.print("  + \(grant)\n") }
    }
    Console.shared.print(
      try AccountForm.roles(state.roles).text(list.form, width: Console.shared.width))
  }
}
