import SidilanKit

/// Everything dated in the register: who sat where and when.
struct RegisterHistory: Hashable, Sendable {
  var councilSeats: Int
  var members: [MemberRow] = []
  var suspensions: [Suspension] = []
  var factions: [DatedFaction] = []
  var factionSeats: [Membership] = []
  var bodies: [DatedBody] = []
  var seats: [Membership] = []

  /// What the store holds.
  static func load(_ reader: StoreReader) throws -> RegisterHistory {
    let db = reader.database
    var history = RegisterHistory(councilSeats: try reader.profile().seats)
    history.members = try Row.fetchAll(db, sql: "SELECT * FROM simadu_member ORDER BY code").map {
      MemberRow(
        code: $0["code"], person: $0["person"], party: $0["party"],
        constituency: $0["constituency"], replaces: $0["replaces"], validity: try Validity($0))
    }
    history.suspensions = try Row.fetchAll(
      db, sql: "SELECT * FROM simadu_suspension ORDER BY number"
    ).map { Suspension(member: $0["member"], validity: try Validity($0)) }
    history.factions = try Row.fetchAll(db, sql: "SELECT * FROM simadu_faction ORDER BY code").map {
      DatedFaction(code: $0["code"], name: $0["name"], validity: try Validity($0))
    }
    history.bodies = try Row.fetchAll(db, sql: "SELECT * FROM simadu_body ORDER BY code").map {
      DatedBody(
        code: $0["code"], name: $0["name"],
        kind: RegisteredBody.Kind(rawValue: $0["kind"]) ?? .committee, validity: try Validity($0))
    }
    history.factionSeats = try memberships(db, "simadu_faction_seat", place: "faction")
    history.seats = try memberships(db, "simadu_seat", place: "body")
    return history
  }

  /// The register on a day.
  func on(_ day: CivilDate) -> RegisterDay {
    RegisterDay(
      day: day, councilSeats: councilSeats,
      members: members.filter { $0.validity.holds(on: day) },
      suspended: Set(suspensions.filter { $0.validity.holds(on: day) }.map(\.member)),
      factions: factions.filter { $0.validity.holds(on: day) },
      factionSeats: factionSeats.filter { $0.validity.holds(on: day) },
      bodies: bodies.filter { $0.validity.holds(on: day) },
      seats: seats.filter { $0.validity.holds(on: day) })
  }

  /// The days on which something begins or is no more: between them nothing changes.
  var turningPoints: [CivilDate] {
    var days = Set<CivilDate>()
    let all =
      members.map(\.validity) + suspensions.map(\.validity) + factions.map(\.validity)
      + factionSeats.map(\.validity) + bodies.map(\.validity) + seats.map(\.validity)
    for validity in all {
      days.insert(validity.since)
      // After the last day of the calendar there is nothing to look at.
      if let next = validity.until.flatMap({ try? $0.adding(days: 1) }) { days.insert(next) }
    }
    return days.sorted()
  }

  private static func memberships(_ db: Database, _ table: String, place: String) throws
    -> [Membership]
  {
    try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY number").map {
      Membership(
        number: $0["number"], place: $0[place], member: $0["member"],
        position: BodySeat.Position(rawValue: $0["position"]) ?? .member, decree: $0["decree"],
        validity: try Validity($0))
    }
  }
}
