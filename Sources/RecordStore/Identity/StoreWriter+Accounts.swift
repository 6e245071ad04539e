public import CouncilRules
import GRDB

extension StoreWriter {
  /// Adds an account, with permissions of its own beside those of roles to come.
  ///
  /// The trail names modules and the kernel itself as actors too; an account with such a name could pass for them.
  ///
  /// - Throws: `IdentityError.accountTaken` also for the same letters in another case, `.reserved`,
  ///   `.systemUserTaken`, `.invalid`.
  public func addAccount(_ account: Account, permissions: Set<String>) throws {
    try require("akun", account.id, Account.isAccountIdentifier(account.id))
    if try isReserved(account.id) { throw IdentityError.reserved(account.id) }
    try require("nama", account.name, RecordRules.isLine(account.name))
    for permission in permissions { try require("izin", permission, isPattern(permission)) }
    if let other = try String.fetchOne(
      database, sql: "SELECT id FROM account WHERE lower(id) = lower(?)", arguments: [account.id])
    {
      throw IdentityError.accountTaken(other)
    }
    try checkSystemUser(account.systemUser, of: account.id)
    try database.execute(
      sql: "INSERT INTO account (id, name, system_user, active) VALUES (?, ?, ?, 1)",
      arguments: [account.id, account.name, account.systemUser])
    for permission in permissions.sorted() {
      try database.execute(
        sql: "INSERT INTO account_grant (account, permission) VALUES (?, ?)",
        arguments: [account.id, permission])
    }
  }

  /// Says which user of the machine acts as an account; nil for none.
  ///
  /// - Throws: `IdentityError.noAccount`, `.systemUserTaken`, `.lastAdministrator`.
  public func setSystemUser(_ user: String?, of id: String, on day: CivilDate) throws {
    _ = try reader.account(id)
    try checkSystemUser(user, of: id)
    try database.execute(
      sql: "UPDATE account SET system_user = ? WHERE id = ?", arguments: [user, id])
    try requireAdministrator(on: day, losing: id)
  }

  /// Switches an account off or on again; what it did stays under its name.
  ///
  /// - Throws: `IdentityError.noAccount`, `.lastAdministrator`.
  public func setActive(_ isActive: Bool, _ id: String, on day: CivilDate) throws {
    _ = try reader.account(id)
    try database.execute(
      sql: "UPDATE account SET active = ? WHERE id = ?", arguments: [isActive, id])
    try requireAdministrator(on: day, losing: id)
  }

  /// Takes a permission of its own from an account.
  ///
  /// - Throws: `IdentityError.noAccount`, `.noGrant`, `.lastAdministrator`.
  public func removeGrant(_ permission: String, from id: String, on day: CivilDate) throws {
    guard try reader.account(id).grants.contains(permission) else {
      throw IdentityError.noGrant(permission, account: id)
    }
    try database.execute(
      sql: "DELETE FROM account_grant WHERE account = ? AND permission = ?",
      arguments: [id, permission])
    try requireAdministrator(on: day, losing: id)
  }

  /// Somebody must remain who may administer accounts, from the command line of this machine: on the day, and
  /// after all that is known to end has ended.
  func requireAdministrator(on day: CivilDate, losing id: String) throws {
    let accounts = try reader.accounts().filter { $0.isActive && $0.account.systemUser != nil }
    for day in [day, try CivilDate(year: CivilDate.years.upperBound, month: 12, day: 31)] {
      let isKept = try accounts.contains {
        try reader.principal($0.account.id, on: day).holds(Account.administration)
      }
      guard isKept else { throw IdentityError.lastAdministrator(id) }
    }
  }

  /// Whether the kernel or a module that declares permissions acts under a name.
  private func isReserved(_ id: String) throws -> Bool {
    let modules = try String.fetchAll(
      database, sql: "SELECT DISTINCT module FROM role_permission")
    return ([KernelSchema.owner] + modules).contains { $0 == id.lowercased() }
  }

  func require(_ field: String, _ value: String, _ holds: Bool) throws {
    guard holds else { throw IdentityError.invalid(field: field, value: value) }
  }

  private func checkSystemUser(_ user: String?, of id: String) throws {
    guard let user else { return }
    try require("pengguna", user, RecordRules.isLine(user))
    let other = try String.fetchOne(
      database, sql: "SELECT id FROM account WHERE system_user = ? AND id <> ?",
      arguments: [user, id])
    if let other { throw IdentityError.systemUserTaken(user: user, by: other) }
  }

  private func isPattern(_ text: String) -> Bool {
    text == "*"
      || text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
        part == "*"
          || !part.isEmpty
            && part.utf8.allSatisfy {
              (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d || $0 == 0x5f
            }
      }
  }
}
