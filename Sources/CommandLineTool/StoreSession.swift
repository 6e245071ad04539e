import CouncilRules
import Foundation
import PluginKit
import RecordStore

/// The open store, and who acts in it.
struct StoreSession: Sendable {
  /// The council's records.
  let store: RecordStore
  /// The account of the machine's user who runs the program.
  let principal: Principal
  /// Today in WITA.
  let today: CivilDate

  /// Opens a store for a user of this machine.
  ///
  /// - Throws: `StoreError`; `ToolError.noAccount` when the user has no account in it.
  init(_ folder: StoreFolder, user: String = SystemUser.name) throws {
    store = try RecordStore(folder)
    try store.declare(
      KernelPermissions.module, permissions: KernelPermissions.holdings, segregations: [])
    let today = try WITA.moment(at: Date()).date
    self.today = today
    guard let principal = try store.read({ try $0.principal(systemUser: user, on: today) }) else {
      throw ToolError.noAccount(user: user)
    }
    self.principal = principal
  }

  /// Opens a store for somebody who is allowed something.
  ///
  /// - Throws: `PluginError.forbidden`, and what `init(_:user:)` throws.
  init(_ folder: StoreFolder, allowing permission: Permission) throws {
    try self.init(folder)
    guard permission.allows(principal) else {
      throw PluginError.forbidden(permission, principal: principal.name)
    }
  }

  /// The day that a person types: a date in one of its forms, or `hari-ini`.
  func date(_ text: String) throws -> CivilDate { try CivilDate(typed: text, today: today) }

  /// An act of the kernel by whoever acts.
  func act(_ action: String, subject: RecordID? = nil, reason: String? = nil) -> Act {
    Act(
      action, by: principal, module: KernelPermissions.module, subject: subject, reason: reason)
  }

  /// The account that is named or, without a name, one's own; another's only with a permission.
  ///
  /// - Throws: `PluginError.forbidden`.
  func own(_ account: String?, else permission: Permission) throws -> String {
    guard let account, account != principal.id else { return principal.id }
    guard permission.allows(principal) else {
      throw PluginError.forbidden(permission, principal: principal.name)
    }
    return account
  }

  /// How passwords must be, today.
  ///
  /// - Throws: `RuleError`.
  func signInRules() throws -> SignInRules {
    try SignInRules(RuleFolder.shelf(for: []).parameters().set("masuk", on: today))
  }
}
