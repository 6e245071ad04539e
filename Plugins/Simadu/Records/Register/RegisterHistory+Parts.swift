import SidilanKit

extension RegisterHistory {
  /// Whether everything in it stood in another history already: an act between the two has only ended or removed.
  ///
  /// Suspending takes something away too; ending a suspension gives something back and does not.
  func isPart(of other: RegisterHistory) -> Bool {
    let members = Dictionary(uniqueKeysWithValues: other.members.map { ($0.code, $0) })
    let factions = Dictionary(uniqueKeysWithValues: other.factions.map { ($0.code, $0.validity) })
    let bodies = Dictionary(uniqueKeysWithValues: other.bodies.map { ($0.code, $0) })
    let own = Dictionary(uniqueKeysWithValues: self.members.map { ($0.code, $0.validity) })
    return self.members.allSatisfy { row in
      members[row.code].map {
        $0.person == row.person && $0.party == row.party && $0.constituency == row.constituency
          && $0.replaces == row.replaces && row.validity.isWithin($0.validity)
      } ?? false
    }
      && self.factions.allSatisfy { row in
        factions[row.code].map { row.validity.isWithin($0) } ?? false
      }
      && self.bodies.allSatisfy { row in
        bodies[row.code].map { $0.kind == row.kind && row.validity.isWithin($0.validity) } ?? false
      }
      && Self.isPart(factionSeats, of: other.factionSeats) && Self.isPart(seats, of: other.seats)
      && other.suspensions.allSatisfy { old in
        guard let time = own[old.member].flatMap({ old.validity.common(with: $0) }) else {
          return true
        }
        return suspensions.contains { $0.member == old.member && time.isWithin($0.validity) }
      }
  }

  private static func isPart(_ seats: [Membership], of others: [Membership]) -> Bool {
    let others = Dictionary(uniqueKeysWithValues: others.map { ($0.number, $0) })
    return seats.allSatisfy { seat in
      others[seat.number].map {
        $0.place == seat.place && $0.member == seat.member && $0.position == seat.position
          && seat.validity.isWithin($0.validity)
      } ?? false
    }
  }
}
