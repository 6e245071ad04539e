import ArgumentParser
import Foundation
import PluginKit
import RecordStore

/// `sidilan akun totp`.
struct AccountCodeCommand: StoreCommand {
  // Everybody may set up their own; others' are asked for below.
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "totp", abstract: Catalogue.accountCodeAbstract.text())
  }

  @Argument(help: ArgumentHelp(Catalogue.accountArgument.text(), valueName: "akun"))
  var account: String?
  @Flag(name: .customLong("lepas"), help: ArgumentHelp(Catalogue.removeCodeFlag.text()))
  var remove = false
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
    let proven = try AccountProof.act(
      remove ? "totp_lepas" : "totp", of: id, reason: reason, in: session)
    let (hasCode, hasPassword) = try session.store.read {
      (try $0.hasAuthenticator(id), try $0.hasPassword(id))
    }
    if remove, !hasCode { throw IdentityError.noAuthenticator(id) }
    if id == session.principal.id, hasCode {
      try session.store.confirm(
        session.principal, by: .code(TerminalSecret.require(Catalogue.currentCode)), rules)
    } else if id == session.principal.id, hasPassword {
      try session.store.confirm(
        session.principal, by: .password(TerminalSecret.require(Catalogue.password)), rules)
    }
    if remove {
      try session.store.write(proven) { try $0.removeAuthenticator(of: id) }
      try Console.shared.tell(Catalogue.authenticatorRemoved(id), code: id, act)
      return
    }
    let made = try session.store.write(proven) { writer in
      try writer.setAuthenticator(
        of: id, council: writer.reader.profile().name, rules, at: Date())
    }
    let told = Catalogue.authenticator(
      key: made.key, address: made.address, codes: made.recoveryCodes)
    if act.asJSON { return try Console.shared.tell(told, code: id, act) }
    Console.shared.print(told.text() + "\n")
  }
}
