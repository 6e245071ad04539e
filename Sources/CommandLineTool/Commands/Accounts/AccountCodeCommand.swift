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
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let id = try session.own(account, else: KernelPermissions.administerAccounts)
    if remove {
      try session.store.write(session.act("totp_lepas")) { try $0.removeAuthenticator(of: id) }
      try Console.shared.tell(Catalogue.authenticatorRemoved(id), code: id, act)
      return
    }
    let rules = try session.signInRules()
    let made = try session.store.write(session.act("totp")) { writer in
      try writer.setAuthenticator(
        of: id, council: writer.reader.profile().name, rules, at: Date())
    }
    let told = Catalogue.authenticator(
      key: made.key, address: made.address, codes: made.recoveryCodes)
    if act.asJSON { return try Console.shared.tell(told, code: id, act) }
    Console.shared.print(told.text() + "\n")
  }
}
