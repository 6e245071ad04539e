import ArgumentParser
import CouncilRules
import PluginKit
import RecordStore

/// `sidilan akun akhiri`.
struct AccountEndCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.administerAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "akhiri", abstract: Catalogue.accountEndAbstract.text(), aliases: ["end"])
  }

  @Argument(help: ArgumentHelp(Catalogue.accountArgument.text(), valueName: "akun"))
  var account: String
  @Argument(help: ArgumentHelp(Catalogue.roleNumberArgument.text(), valueName: "nomor"))
  var number: Int64
  @Option(
    name: .customLong("pada"), help: ArgumentHelp(Catalogue.endOption.text(), valueName: "tanggal"))
  var day: String?
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let last = try day.map { try session.date($0) } ?? session.today
    let held = try session.store.write(session.act("peran_akhiri", reason: reason)) {
      try $0.endRole(number, of: account, on: last, today: session.today)
    }
    let day = Message(last.text(.medium, .indonesian), last.text(.medium, .english))
    try Console.shared.tell(
      Catalogue.roleEnded(held.role.title, account, last: day), code: account, act)
  }
}
