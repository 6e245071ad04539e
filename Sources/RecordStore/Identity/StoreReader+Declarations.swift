import GRDB

extension StoreReader {
  /// Whether the store holds what a module declares.
  func isDeclared(
    _ module: String, permissions: [String: [Role]], segregations: [Segregation]
  ) throws -> Bool {
    try declaredSegregations(module) == Set(segregations)
      && declaredHoldings(module) == declaredHoldings(module, permissions)
  }

  /// The duties of a module that are segregated.
  func declaredSegregations(_ module: String) throws -> Set<Segregation> {
    try Set(
      Row.fetchAll(
        database, sql: "SELECT first_action, then_action FROM segregation WHERE module = ?",
        arguments: [module]
      ).map { Segregation(first: $0["first_action"], then: $0["then_action"]) })
  }

  /// Role and permission of what the store holds as declared.
  private func declaredHoldings(_ module: String) throws -> Set<[String]> {
    try Set(
      Row.fetchAll(
        database,
        sql: """
          SELECT role, permission FROM role_permission WHERE module = ? AND origin = 'bawaan'
          """, arguments: [module]
      ).map { [$0["role"], $0["permission"]] })
  }

  /// Role and permission of what a module declares, without those about which an administrator decided.
  private func declaredHoldings(_ module: String, _ permissions: [String: [Role]]) throws
    -> Set<[String]>
  {
    let decided = try Set(
      Row.fetchAll(
        database,
        sql: """
          SELECT role, permission FROM role_permission WHERE module = ? AND origin <> 'bawaan'
          """, arguments: [module]
      ).map { row in [row["role"], row["permission"]] as [String] })
    return Set(permissions.flatMap { id, roles in roles.map { [$0.rawValue, id] } })
      .subtracting(decided)
  }
}
