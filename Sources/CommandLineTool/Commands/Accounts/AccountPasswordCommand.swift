import ArgumentParser
import Foundation
import PluginKit
import RecordStore

/// `sidilan akun sandi`.
struct AccountPasswordCommand: StoreCommand {
  // Everybody may set their own; others' are asked for below.
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sandi", abstract: Catalogue.accountPasswordAbstract.text(),
      aliases: ["password"])
  }

  @Argument(help: ArgumentHelp(Catalogue.accountArgument.text(), valueName: "akun"))
  var account: String?
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.resetReasonOption.text(), valueName: "alasan"))
  var reason: String?
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let id = try session.own(account, else: KernelPermissions.administerAccounts)
    let rules = try session.signInRules()
    let proven = try AccountProof.act("sandi", of: id, reason: reason, in: session)
    if id == session.principal.id, try session.store.read({ try $0.hasPassword(id) }) {
      try session.store.confirm(
        session.principal, by: .password(TerminalSecret.require(Catalogue.oldPassword)), rules)
    }
    let password = try TerminalSecret.new()
    try session.store.write(proven) {
      try $0.setPassword(password, of: id, rules, at: Date())
    }
    try Console.shared.tell(Catalogue.passwordSet(id), code: id, act)
  }
}
