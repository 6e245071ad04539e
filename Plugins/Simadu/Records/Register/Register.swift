import SidilanKit

/// The register that all other modules read.
struct Register: RegisterReading {
  func members(on day: CivilDate, in store: StoreReader) throws -> [RegisteredMember] {
    try Row.fetchAll(
      store.database,
      sql: """
        SELECT simadu_member.*, \(Self.suspended("simadu_member.code")) AS suspended,
          simadu_person.name, simadu_person.front, simadu_person.back,
          (SELECT min(faction) FROM simadu_faction_seat WHERE member = simadu_member.code
            AND \(Validity.condition("simadu_faction_seat"))) AS faction
        FROM simadu_member JOIN simadu_person ON simadu_person.record = simadu_member.person
        WHERE \(Validity.condition("simadu_member")) ORDER BY simadu_member.code
        """,
      arguments: Self.days(3, day)
    ).map { row in
      guard let person = RecordID(row["person"]) else {
        throw PeopleError.unknown(.person, row["person"])
      }
      return RegisteredMember(
        code: row["code"], person: person,
        name: try PersonName(row["name"], front: row["front"], back: row["back"]).printed,
        party: row["party"], faction: row["faction"], constituency: row["constituency"],
        validity: try Validity(row), state: Self.state(row))
    }
  }

  func bodies(on day: CivilDate, in store: StoreReader) throws -> [RegisteredBody] {
    try Row.fetchAll(
      store.database,
      sql: """
        SELECT code, name, kind FROM simadu_body WHERE \(Validity.condition("simadu_body"))
        ORDER BY code
        """, arguments: StatementArguments(Validity.arguments(on: day))
    ).map {
      RegisteredBody(
        code: $0["code"], name: $0["name"],
        kind: RegisteredBody.Kind(rawValue: $0["kind"]) ?? .committee)
    }
  }

  func seats(of body: String, on day: CivilDate, in store: StoreReader) throws -> [BodySeat] {
    try Row.fetchAll(
      store.database,
      sql: """
        SELECT simadu_seat.*, \(Self.suspended("simadu_seat.member")) AS suspended FROM simadu_seat JOIN simadu_body ON simadu_body.code = body
        WHERE body = ? AND \(Validity.condition("simadu_seat"))
          AND \(Validity.condition("simadu_body")) ORDER BY member, number
        """,
      arguments: Self.days(1, day) + [body] + Self.days(2, day)
    ).map(Self.seat).sorted { ($0.position, $0.member) < ($1.position, $1.member) }
  }

  func factions(on day: CivilDate, in store: StoreReader) throws -> [RegisteredFaction] {
    try Row.fetchAll(
      store.database,
      sql: """
        SELECT code, name FROM simadu_faction WHERE \(Validity.condition("simadu_faction"))
        ORDER BY code
        """, arguments: StatementArguments(Validity.arguments(on: day))
    ).map { RegisteredFaction(code: $0["code"], name: $0["name"]) }
  }

  func events(on day: CivilDate, in store: StoreReader) throws -> [RegisteredEvent] {
    try AgendaRegister.events(on: day, in: store)
  }

  /// The seats of a member on a day, in the order of bodies.
  func seats(ofMember code: String, on day: CivilDate, in store: StoreReader) throws -> [BodySeat] {
    try Row.fetchAll(
      store.database,
      sql: """
        SELECT *, \(Self.suspended("simadu_seat.member")) AS suspended FROM simadu_seat
        WHERE member = ? AND \(Validity.condition("simadu_seat")) ORDER BY body, number
        """, arguments: Self.days(1, day) + [code] + Self.days(1, day)
    ).map(Self.seat)
  }

  private static func seat(_ row: Row) throws -> BodySeat {
    BodySeat(
      member: row["member"], body: row["body"],
      position: BodySeat.Position(rawValue: row["position"]) ?? .member, decree: row["decree"],
      validity: try Validity(row), state: Self.state(row))
  }

  private static func state(_ row: Row) -> MembershipState {
    row["suspended"] ? .suspended : .active
  }

  /// Whether a member is suspended on a day, as a column.
  private static func suspended(_ member: String) -> String {
    """
    EXISTS (SELECT 1 FROM simadu_suspension WHERE simadu_suspension.member = \(member)
      AND \(Validity.condition("simadu_suspension")))
    """
  }

  /// The arguments of so many conditions on a day.
  private static func days(_ count: Int, _ day: CivilDate) -> StatementArguments {
    StatementArguments(Array(repeating: Validity.arguments(on: day), count: count).joined())
  }
}
