public import CouncilRules
import GRDB

extension StoreWriter {
  /// Roles that one person at a time holds by appointment.
  private static let single: Set<Role> = [
    .chair, .secretary, .sessionsHead, .generalHead, .financeHead,
  ]

  /// Roles that are held in a unit.
  private static let ofUnits: Set<Role> = [.bodyChair, .factionStaff]

  /// Gives a role to an account for a time.
  ///
  /// - Returns: the number under which the role can be ended.
  /// - Throws: `IdentityError.noAccount`, `.roleTaken`, `.roleHeld`, `.rolesApart`, `.standsForNobody`, `.invalid`.
  @discardableResult
  public func giveRole(_ held: HeldRole, to id: String) throws -> Int64 {
    _ = try reader.account(id)
    try require("dasar", held.decree, RecordRules.isLine(held.decree))
    if let unit = held.unit {
      try require(
        "unit", unit, Account.isIdentifier(unit) && Self.ofUnits.contains(held.role))
    }
    let standsIn = held.manner == .onBehalf || held.manner == .daily
    if standsIn {
      // Who stands in does so for a time that is known from the beginning.
      try require("sampai", held.validity.until?.description ?? "-", held.validity.until != nil)
    }
    if let other = held.standsFor {
      try require("mewakili", other, standsIn && other != id)
    }
    if let other = try reader.heldRoles(of: id).first(where: {
      held.role.apart.contains($0.role) && $0.validity.overlaps(held.validity)
    }) {
      throw IdentityError.rolesApart(held.role, and: other.role, account: id)
    }
    let others = try overlapping(held)
    if others.contains(where: { $0.account == id && $0.manner == held.manner }) {
      throw IdentityError.roleHeld(held.role, account: id, held.validity)
    }
    if !standsIn, Self.single.contains(held.role),
      let other = others.first(where: { $0.manner == .definitive || $0.manner == .acting })
    {
      throw IdentityError.roleTaken(
        held.role, unit: held.unit, by: other.account, other.validity)
    }
    // Who stands in for somebody rests on an office that is held; an acting holder on one that is vacant.
    switch held.manner {
    case .onBehalf, .daily:
      guard let other = held.standsFor else {
        throw IdentityError.standsForNobody(held.role, account: "-")
      }
      guard
        others.contains(where: {
          $0.account == other && $0.validity.holds(on: held.validity.since)
        })
      else { throw IdentityError.standsForNobody(held.role, account: other) }
    case .acting:
      if let other = others.first(where: { $0.manner == .definitive }) {
        throw IdentityError.roleTaken(
          held.role, unit: held.unit, by: other.account, other.validity)
      }
    case .definitive: break
    }
    try database.execute(
      sql: """
        INSERT INTO role_holder (account, role, unit, manner, stands_for, since, until, decree)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, held.role.rawValue, held.unit, held.manner.rawValue, held.standsFor,
        held.validity.since.description, held.validity.until?.description, held.decree,
      ])
    return database.lastInsertedRowID
  }

  /// Ends a role: the day given is its last.
  ///
  /// - Returns: the role as it was held.
  /// - Throws: `IdentityError.noSuchRole`, `.lastAdministrator`; `RuleError.endsBeforeStart`.
  @discardableResult
  public func endRole(_ number: Int64, of id: String, on day: CivilDate, today: CivilDate) throws
    -> HeldRole
  {
    guard let held = try reader.heldRoles(of: id).first(where: { $0.number == number }) else {
      throw IdentityError.noSuchRole(account: id, number: number)
    }
    _ = try Validity(since: held.validity.since, until: day)
    // A role that was ended is not begun again by ending it later; that would pass over the other holders.
    if let until = held.validity.until, day > until {
      throw IdentityError.noSuchRole(account: id, number: number)
    }
    try database.execute(
      sql: "UPDATE role_holder SET until = ? WHERE number = ?",
      arguments: [day.description, number])
    try requireAdministrator(on: today, losing: id)
    return held
  }

  /// Decides that a role holds a permission or does not; stays when the module changes what it declares.
  ///
  /// - Throws: `IdentityError.invalid` for what cannot be a permission, `.lastAdministrator`.
  public func decide(
    _ permission: String, for role: Role, granted: Bool, today: CivilDate
  ) throws {
    try require(
      "izin", permission,
      !granted || !Role.outsiders.contains(role) || permission.hasSuffix(".lihat"))
    let parts = permission.split(separator: ".", omittingEmptySubsequences: false)
    try require(
      "izin", permission,
      parts.count >= 2 && parts.allSatisfy { Account.isIdentifier(String($0)) })
    let module = parts[0] == "pdp" ? KernelSchema.owner : String(parts[0])
    try database.execute(
      sql: """
        INSERT INTO role_permission (role, permission, module, origin, granted)
        VALUES (?, ?, ?, 'ditetapkan', ?)
        ON CONFLICT (role, permission) DO UPDATE SET origin = 'ditetapkan', granted = excluded.granted
        """, arguments: [role.rawValue, permission, module, granted])
    try requireAdministrator(on: today, losing: role.rawValue)
  }

  private struct Other {
    let account: String
    let manner: RoleManner
    let validity: Validity
  }

  /// Who holds the same role in the same unit within the same time.
  private func overlapping(_ held: HeldRole) throws -> [Other] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT account, manner, since, until FROM role_holder
        WHERE role = ? AND unit IS ? AND \(Validity.condition("role_holder")) ORDER BY since
        """,
      arguments: [held.role.rawValue, held.unit] + StatementArguments(held.validity.arguments)
    ).compactMap { row in
      guard let manner = RoleManner(rawValue: row["manner"]) else { return nil }
      let until: String? = row["until"]
      return Other(
        account: row["account"], manner: manner,
        validity: try Validity(
          since: CivilDate(parsing: row["since"]), until: until.map { try CivilDate(parsing: $0) }))
    }
  }
}
