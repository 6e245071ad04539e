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
    found += split(day, rules)
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

  /// Parties whose members are in several factions.
  private static func split(_ day: RegisterDay, _ rules: MembershipRules) -> [Breach] {
    guard rules.oneFactionPerParty.value else { return [] }
    let places = Dictionary(grouping: day.factionSeats, by: \.member).mapValues { $0.map(\.place) }
    return Dictionary(grouping: day.members, by: \.party).compactMap { party, members in
      let factions = Set(members.flatMap { places[$0.code] ?? [] }).sorted()
      guard factions.count > 1 else { return nil }
      return Breach(
        kind: .partySplit(party: party, factions: factions), basis: rules.oneFactionPerParty.basis)
    }
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
      for seat in seats
      where seat.position != .member && day.suspended.contains(seat.member)
        && !rules.suspendedInOffice.value
      {
        found.append(
          Breach(
            kind: .officeNotExercised(
              member: seat.member, body: body.code, position: seat.position),
            basis: rules.suspendedInOffice.basis))
      }
      let limit = rules.limitedBoards.value
      let most = limit.most(of: day.members.count)
      let isAllowed = seats.count <= limit.most(of: day.councilSeats)
      if limit.kinds.contains(body.kind), seats.count > most, isAllowed {
        found.append(
          Breach(
            kind: .boardAboveShare(
              body: body.code, found: seats.count, most: most, members: day.members.count),
            basis: rules.limitedBoards.basis))
      }
      if day.chairs(of: body.code).isEmpty {
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
    let deputies = day.seats.count {
      leadership.contains($0.place) && $0.position == .deputyChair
        && !day.suspended.contains($0.member)
    }
    var found: [Breach] = []
    let expected = rules.deputyChairs.value.number(seats: day.councilSeats)
    if deputies != expected {
      found.append(
        Breach(
          kind: .leadershipIncomplete(deputies: deputies, expected: expected),
          basis: rules.deputyChairs.basis))
    }
    guard let chair = leadership.sorted().flatMap({ day.chairs(of: $0) }).first else {
      return found
    }
    for body in rules.exOfficioChair.value where day.bodies.contains(where: { $0.code == body }) {
      if !day.chairs(of: body).contains(chair) {
        found.append(
          Breach(
            kind: .exOfficioChairMissing(body: body, chair: chair),
            basis: rules.exOfficioChair.basis))
      }
    }
    return found
  }
}
