public import CouncilRules
import GRDB

extension StoreReader {
  /// The principal of the account that a user of this machine has, with what it may on a day; nil when there is none.
  public func principal(systemUser: String, on day: CivilDate) throws -> Principal? {
    let id = try String.fetchOne(
      database, sql: "SELECT id FROM account WHERE system_user = ? AND active = 1",
      arguments: [systemUser])
    return try id.map { try principal($0, on: day) }
  }

  /// The principal of an active account, with what it may on a day: its own permissions and those of every role
  /// that it holds then.
  ///
  /// - Throws: `IdentityError.noAccount` also for an account that is not active.
  public func principal(_ id: String, on day: CivilDate) throws -> Principal {
    guard
      let name = try String.fetchOne(
        database, sql: "SELECT name FROM account WHERE id = ? AND active = 1", arguments: [id])
    else { throw IdentityError.noAccount(id) }
    let roles = try heldRoles(of: id).filter { try isInForce($0, on: day) }
    var permissions = try Set(grants(of: id))
    for role in Set(roles.map(\.role)) {
      permissions.formUnion(
        try String.fetchAll(
          database,
          sql: "SELECT permission FROM role_permission WHERE role = ? AND granted = 1",
          arguments: [role.rawValue]))
    }
    return Principal(id: id, name: name, permissions: permissions, roles: roles)
  }

  /// An account, active or not.
  ///
  /// - Throws: `IdentityError.noAccount`.
  public func account(_ id: String) throws -> AccountState {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT id, name, system_user, active FROM account WHERE id = ?",
        arguments: [id])
    else { throw IdentityError.noAccount(id) }
    return AccountState(
      account: Account(id: row["id"], name: row["name"], systemUser: row["system_user"]),
      isActive: row["active"], grants: try grants(of: id), roles: try heldRoles(of: id))
  }

  /// All accounts, in the order of their identifiers.
  public func accounts() throws -> [AccountState] {
    try String.fetchAll(database, sql: "SELECT id FROM account ORDER BY id").map { try account($0) }
  }

  /// What roles hold, in the order of roles and permissions.
  public func rolePermissions() throws -> [RolePermission] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT role, permission, module, origin, granted FROM role_permission
        ORDER BY role, permission
        """
    ).compactMap { row in
      guard let role = Role(rawValue: row["role"]),
        let origin = RolePermission.Origin(rawValue: row["origin"])
      else { return nil }
      return RolePermission(
        role: role, permission: row["permission"], module: row["module"], origin: origin,
        isGranted: row["granted"])
    }
  }

  /// Who holds a role on a day; the accounts in order.
  public func holders(of role: Role, on day: CivilDate) throws -> [(
    account: String, role: HeldRole
  )] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT role_holder.* FROM role_holder JOIN account ON account.id = account AND active = 1
        WHERE role = ? AND \(Validity.condition("role_holder")) ORDER BY account, number
        """,
      arguments: [role.rawValue] + StatementArguments(Validity.arguments(on: day))
    ).compactMap { row in
      guard let held = try heldRole(row), try isInForce(held, on: day) else { return nil }
      return (row["account"], held)
    }
  }

  /// Whether a role is held on a day; one in somebody's place only while that somebody holds it and is active.
  private func isInForce(_ held: HeldRole, on day: CivilDate) throws -> Bool {
    guard held.validity.holds(on: day) else { return false }
    guard let other = held.standsFor else { return true }
    let isActive = try Bool.fetchOne(
      database, sql: "SELECT active FROM account WHERE id = ?", arguments: [other])
    return try isActive == true
      && heldRoles(of: other).contains {
        $0.role == held.role && $0.standsFor == nil && $0.validity.holds(on: day)
      }
  }

  func heldRoles(of id: String) throws -> [HeldRole] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM role_holder WHERE account = ? ORDER BY since, number",
      arguments: [id]
    ).compactMap(heldRole)
  }

  private func grants(of id: String) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT permission FROM account_grant WHERE account = ? ORDER BY permission",
      arguments: [id])
  }

  /// Nil for a role or a manner of a newer program.
  private func heldRole(_ row: Row) throws -> HeldRole? {
    guard let role = Role(rawValue: row["role"]), let manner = RoleManner(rawValue: row["manner"])
    else { return nil }
    let until: String? = row["until"]
    return HeldRole(
      role, unit: row["unit"], manner: manner, standsFor: row["stands_for"],
      validity: try Validity(
        since: CivilDate(parsing: row["since"]), until: until.map { try CivilDate(parsing: $0) }),
      decree: row["decree"], number: row["number"])
  }
}
