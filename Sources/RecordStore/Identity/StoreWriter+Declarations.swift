import GRDB

extension StoreWriter {
  /// Brings what a module declares into the store: which roles hold its permissions, and which duties are segregated.
  ///
  /// What an administrator decided stays.
  func declare(
    _ module: String, permissions: [String: [Role]], segregations: [Segregation]
  ) throws {
    let wanted = Set(
      permissions.flatMap { permission, roles in
        roles.map { [$0.rawValue, permission] }
      })
    let rows = try Row.fetchAll(
      database, sql: "SELECT role, permission, origin FROM role_permission WHERE module = ?",
      arguments: [module])
    var known = Set<[String]>()
    for row in rows {
      let key: [String] = [row["role"], row["permission"]]
      let origin: String = row["origin"]
      if origin == "bawaan", !wanted.contains(key) {
        try database.execute(
          sql: "DELETE FROM role_permission WHERE role = ? AND permission = ?",
          arguments: StatementArguments(key))
      } else {
        known.insert(key)
      }
    }
    for key in wanted.subtracting(known).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      try database.execute(
        sql: """
          INSERT INTO role_permission (role, permission, module, origin, granted)
          VALUES (?, ?, ?, 'bawaan', 1)
          """, arguments: [key[0], key[1], module])
    }
    try declare(module, segregations)
  }

  private func declare(_ module: String, _ segregations: [Segregation]) throws {
    let found = try reader.declaredSegregations(module)
    for old in found.subtracting(segregations) {
      try database.execute(
        sql: "DELETE FROM segregation WHERE module = ? AND first_action = ? AND then_action = ?",
        arguments: [module, old.first, old.then])
    }
    for new in segregations where !found.contains(new) {
      try database.execute(
        sql: "INSERT INTO segregation (module, first_action, then_action) VALUES (?, ?, ?)",
        arguments: [module, new.first, new.then])
    }
  }
}
