import SidilanKit

/// The register as it is valid on one day.
struct RegisterDay: Hashable, Sendable {
  let day: CivilDate
  let councilSeats: Int
  let members: [MemberRow]
  /// The codes of the members who are suspended.
  let suspended: Set<String>
  let factions: [DatedFaction]
  let factionSeats: [Membership]
  let bodies: [DatedBody]
  let seats: [Membership]

  /// Those who chair a body; who is suspended chairs nothing, and somebody else may then.
  func chairs(of body: String) -> [String] {
    seats.filter {
      $0.place == body && $0.position == .chair && !suspended.contains($0.member)
    }.map(\.member).sorted()
  }

  /// How many commissions there are.
  var commissionCount: Int { bodies.count { $0.kind == .commission } }

  /// The bodies of a kind.
  func codes(of kind: RegisteredBody.Kind) -> Set<String> {
    Set(bodies.filter { $0.kind == kind }.map(\.code))
  }

  /// How many members each faction has, in the order of codes.
  var factionSizes: [(faction: String, members: Int)] {
    let sizes = Dictionary(grouping: factionSeats, by: \.place).mapValues { Set($0.map(\.member)) }
    return factions.map { ($0.code, sizes[$0.code]?.count ?? 0) }
  }
}
