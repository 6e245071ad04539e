import SidilanKit

/// Finds what is incomplete: told by `simadu periksa`, refused by nothing, since mending it may take several acts.
enum CompletenessCheck {
  /// What is incomplete on a day; seats of parties are compared when the election is known.
  static func breaches(
    _ day: RegisterDay, _ rules: MembershipRules, _ election: ElectionResult?
  ) -> [Breach] {
    guard !day.members.isEmpty else { return [] }
    return members(day, rules, election) + factions(day, rules) + bodies(day, rules)
      + leadership(day, rules)
  }

  private static func members(
    _ day: RegisterDay, _ rules: MembershipRules, _ election: ElectionResult?
  ) -> [Breach] {
    var found: [Breach] = []
    if day.members.count < day.councilSeats {
      found.append(
        Breach(kind: .vacantSeats(found: day.members.count, seats: day.councilSeats), basis: nil))
    }
    let inFaction = Set(day.factionSeats.map(\.member))
    let commissions = day.codes(of: .commission)
    let leadership = day.codes(of: .leadership)
    let placed = Set(
      day.seats.filter { commissions.contains($0.place) || leadership.contains($0.place) }
        .map(\.member))
    for member in day.members {
      if rules.needsFaction.value, !inFaction.contains(member.code) {
        found.append(
          Breach(
            kind: .memberWithoutFaction(member: member.code), basis: rules.needsFaction.basis))
      }
      if rules.needsCommission.value, !commissions.isEmpty, !placed.contains(member.code) {
        found.append(
          Breach(
            kind: .memberWithoutCommission(member: member.code), basis: rules.needsCommission.basis)
        )
      }
      let years = rules.termInYears.value
      // A term that ends after the calendar is over by no day.
      if let end = try? member.validity.since.adding(years: years), day.day >= end {
        found.append(
          Breach(
            kind: .termExceeded(member: member.code, years: years), basis: rules.termInYears.basis))
      }
    }
    for party in election?.parties ?? [] {
      let count = day.members.count { $0.party == party.code }
      if count > party.seats {
        found.append(
          Breach(
            kind: .partySeatsExceeded(party: party.code, found: count, most: party.seats),
            basis: nil))
      }
    }
    return found
  }

  private static func factions(_ day: RegisterDay, _ rules: MembershipRules) -> [Breach] {
    let least = rules.factionMinimum(
      commissions: day.commissionCount, seats: day.councilSeats)
    return day.factionSizes.filter { $0.members < least }.map {
      Breach(
        kind: .factionTooSmall(faction: $0.faction, found: $0.members, least: least),
        basis: rules.factionMinimum)
    }
  }

  private static func bodies(_ day: RegisterDay, _ rules: MembershipRules) -> [Breach] {
    var found: [Breach] = []
    for body in day.bodies {
      let seats = day.seats.filter { $0.place == body.code }
      if !seats.contains(where: { $0.position == .chair }) {
        found.append(
          Breach(kind: .bodyWithoutChair(body: body.code), basis: rules.chairsPerBody.basis))
      }
      let fixed = rules.honourBoard.value
      if body.code == fixed.body, seats.count != fixed.seats {
        found.append(
          Breach(
            kind: .wrongBoardSize(body: body.code, found: seats.count, expected: fixed.seats),
            basis: rules.honourBoard.basis))
      }
    }
    return found
  }

  private static func leadership(_ day: RegisterDay, _ rules: MembershipRules) -> [Breach] {
    let leadership = day.codes(of: .leadership)
    guard !leadership.isEmpty else { return [] }
    let seats = day.seats.filter { leadership.contains($0.place) }
    var found: [Breach] = []
    let deputies = seats.count { $0.position == .deputyChair }
    let expected = rules.deputyChairs.value.number(seats: day.councilSeats)
    if deputies != expected {
      found.append(
        Breach(
          kind: .leadershipIncomplete(deputies: deputies, expected: expected),
          basis: rules.deputyChairs.basis))
    }
    guard let chair = seats.first(where: { $0.position == .chair })?.member else { return found }
    for body in rules.exOfficioChair.value where day.bodies.contains(where: { $0.code == body }) {
      let leads = day.seats.contains {
        $0.place == body && $0.member == chair && $0.position == .chair
      }
      if !leads {
        found.append(
          Breach(
            kind: .exOfficioChairMissing(body: body, chair: chair),
            basis: rules.exOfficioChair.basis))
      }
    }
    return found
  }
}
