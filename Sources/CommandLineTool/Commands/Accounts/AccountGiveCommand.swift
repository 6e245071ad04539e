import ArgumentParser
import CouncilRules
import PluginKit
import RecordStore

/// `sidilan akun beri`.
struct AccountGiveCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.administerAccounts }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "beri", abstract: Catalogue.accountGiveAbstract.text(), aliases: ["give"])
  }

  @Argument(help: ArgumentHelp(Catalogue.accountArgument.text(), valueName: "akun"))
  var account: String
  @Argument(help: ArgumentHelp(Catalogue.roleArgument.text(), valueName: "peran"))
  var role: Role
  @Option(
    name: .customLong("dasar"),
    help: ArgumentHelp(Catalogue.decreeOption.text(), valueName: "sk"))
  var decree: String
  @Option(
    name: .customLong("mulai"),
    help: ArgumentHelp(Catalogue.sinceOption.text(), valueName: "tanggal"))
  var since: String?
  @Option(
    name: .customLong("sampai"),
    help: ArgumentHelp(Catalogue.untilOption.text(), valueName: "tanggal"))
  var until: String?
  @Option(
    name: .customLong("unit"), help: ArgumentHelp(Catalogue.unitOption.text(), valueName: "unit"))
  var unit: String?
  @Option(
    name: .customLong("cara"), help: ArgumentHelp(Catalogue.mannerOption.text(), valueName: "cara"))
  var manner = RoleManner.definitive
  @Option(
    name: .customLong("mewakili"),
    help: ArgumentHelp(Catalogue.standsForOption.text(), valueName: "akun"))
  var standsFor: String?
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let held = HeldRole(
      role, unit: unit, manner: manner, standsFor: standsFor,
      validity: try Validity(
        since: since.map { try session.date($0) } ?? session.today,
        until: until.map { try session.date($0) }),
      decree: decree)
    let number = try session.store.write(session.act("peran_beri", reason: decree)) {
      try $0.giveRole(held, to: account)
    }
    try Console.shared.tell(
      Catalogue.roleGiven(role, account, number), code: account, act)
  }
}
