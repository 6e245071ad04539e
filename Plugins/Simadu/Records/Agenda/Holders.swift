import SidilanKit

/// Whether codes of members, staff and bodies stand for somebody; the register of people answers.
protocol Holders: Sendable {
  /// Whether a code is that of a member who holds a seat on a day.
  func isMember(_ code: String, on day: CivilDate, in store: StoreReader) throws -> Bool
  /// Whether a code is that of somebody of the staff.
  func isStaff(_ code: String, on day: CivilDate, in store: StoreReader) throws -> Bool
  /// What a code stands for on a day: a kind of body, a unit of the secretariat; empty when for neither.
  func conveners(of code: String, on day: CivilDate, in store: StoreReader) throws -> Set<Convener>
  /// The codes of the bodies and units of some kinds on a day; empty when they are not known.
  func codes(of kinds: [Convener], on day: CivilDate, in store: StoreReader) throws -> [String]
  /// Those who work in a unit, or in one below it, on a day.
  func staff(ofUnit code: String, on day: CivilDate, in store: StoreReader) throws -> [String]
  /// The members of a body on a day.
  func members(of body: String, on day: CivilDate, in store: StoreReader) throws -> [String]
  /// The name of a member or of somebody of the staff as it is printed; nil when it is not known.
  func name(of person: String, on day: CivilDate, in store: StoreReader) throws -> String?
  /// The name of a body as it is printed; nil when it is not known.
  func name(ofBody body: String, on day: CivilDate, in store: StoreReader) throws -> String?
  /// The name of the chair of a body; nil when it is not known.
  func chair(of body: String, on day: CivilDate, in store: StoreReader) throws -> String?
}

/// The codes as the module's own register knows them.
///
/// Where no register is kept, everything that looks like a code is taken; this is the only place that decides so.
struct RegisteredHolders: Holders {
  /// The register; nil when none is kept.
  let register: (any RegisterReading)?

  /// What the module's commands ask.
  static var standard: RegisteredHolders { RegisteredHolders(register: Simadu.register) }

  func isMember(_ code: String, on day: CivilDate, in store: StoreReader) throws -> Bool {
    guard let register = try kept(store) else { return Self.looksLikePerson(code) }
    return try register.members(on: day, in: store).contains { $0.code == code }
  }

  func isStaff(_ code: String, on day: CivilDate, in store: StoreReader) throws -> Bool {
    guard try Self.has("simadu_staff", store) else { return Self.looksLikePerson(code) }
    return try Bool.fetchOne(
      store.database,
      sql: "SELECT 1 FROM simadu_staff WHERE code = ? AND " + Validity.condition("simadu_staff"),
      arguments: [code] + StatementArguments(Validity.arguments(on: day))) ?? false
  }

  func conveners(of code: String, on day: CivilDate, in store: StoreReader) throws -> Set<Convener>
  {
    guard let register = try kept(store) else {
      return Self.looksLikeBody(code) ? Set(Convener.allCases) : []
    }
    var found = Set(
      try register.bodies(on: day, in: store).filter { $0.code == code }.map { Convener($0.kind) })
    if try OfficeUnit.all(.unit, on: day, store).contains(where: { $0.code == code }) {
      found.insert(.unit)
    }
    return found
  }

  func codes(of kinds: [Convener], on day: CivilDate, in store: StoreReader) throws -> [String] {
    guard let register = try kept(store) else { return [] }
    let bodies = try register.bodies(on: day, in: store)
      .filter { kinds.contains(Convener($0.kind)) }.map(\.code)
    let units = kinds.contains(.unit) ? try OfficeUnit.all(.unit, on: day, store).map(\.code) : []
    return bodies + units
  }

  func staff(ofUnit code: String, on day: CivilDate, in store: StoreReader) throws -> [String] {
    guard try Self.has("simadu_post", store) else { return [] }
    return try String.fetchAll(
      store.database,
      sql: """
        WITH RECURSIVE below (code) AS (
          SELECT ? UNION SELECT simadu_unit.code FROM simadu_unit JOIN below ON parent = below.code
            WHERE \(Validity.condition("simadu_unit")))
        SELECT DISTINCT staff FROM simadu_post JOIN simadu_staff ON simadu_staff.code = staff
        WHERE unit IN (SELECT code FROM below) AND \(Validity.condition("simadu_post"))
          AND \(Validity.condition("simadu_staff")) ORDER BY staff
        """,
      arguments: [code] + StatementArguments(Validity.arguments(on: day))
        + StatementArguments(Validity.arguments(on: day))
        + StatementArguments(Validity.arguments(on: day)))
  }

  func members(of body: String, on day: CivilDate, in store: StoreReader) throws -> [String] {
    try kept(store)?.seats(of: body, on: day, in: store).filter(\.isActive).map(\.member)
      ?? []
  }

  func name(of person: String, on day: CivilDate, in store: StoreReader) throws -> String? {
    if try Self.has("simadu_staff", store),
      let row = try Row.fetchOne(
        store.database,
        sql: """
          SELECT name, front, back FROM simadu_staff
          JOIN simadu_person ON simadu_person.record = person WHERE code = ?
          """, arguments: [person])
    {
      let front: String? = row["front"]
      let back: String? = row["back"]
      let name: String = row["name"]
      return (front.map { $0 + " " } ?? "") + name + (back.map { ", " + $0 } ?? "")
    }
    return try kept(store)?.members(on: day, in: store).first { $0.code == person }?.name
  }

  func name(ofBody body: String, on day: CivilDate, in store: StoreReader) throws -> String? {
    try kept(store)?.bodies(on: day, in: store).first { $0.code == body }?.name
  }

  func chair(of body: String, on day: CivilDate, in store: StoreReader) throws -> String? {
    guard let register = try kept(store),
      let seat = try register.seats(of: body, on: day, in: store).first(where: {
        $0.position == .chair && $0.isActive
      })
    else { return nil }
    return try register.members(on: day, in: store).first { $0.code == seat.member }?.name
  }

  /// The register, where its tables are in the store.
  private func kept(_ store: StoreReader) throws -> (any RegisterReading)? {
    try Self.has("simadu_member", store) ? register : nil
  }

  /// Whether a store has a table.
  static func has(_ table: String, _ store: StoreReader) throws -> Bool {
    try Bool.fetchOne(
      store.database.cachedStatement(sql: "SELECT 1 FROM sqlite_schema WHERE name = ?"),
      arguments: [table]) ?? false
  }

  /// One to three capital letters and up to four figures: `A17`, `P33`.
  static func looksLikePerson(_ code: String) -> Bool {
    code.wholeMatch(of: /[A-Z]{1,3}[0-9]{1,4}/) != nil
  }

  /// Small letters, figures and hyphens: `komisi-3`, `banggar`.
  static func looksLikeBody(_ code: String) -> Bool {
    code.wholeMatch(of: /[a-z][a-z0-9-]{1,39}/) != nil
  }
}

extension Holders {
  /// Refuses a member who holds no seat then.
  func requireMember(_ code: String, on day: CivilDate, in store: StoreReader) throws {
    guard try isMember(code, on: day, in: store) else { throw CodeError.noMember(code, day) }
  }

  /// Refuses whoever is neither a member then nor of the staff.
  func requirePerson(_ code: String, on day: CivilDate, in store: StoreReader) throws {
    let isSomebody =
      try isStaff(code, on: day, in: store) || isMember(code, on: day, in: store)
    guard isSomebody else { throw CodeError.noPerson(code, day) }
  }
}
