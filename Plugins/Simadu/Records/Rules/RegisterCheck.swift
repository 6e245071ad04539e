import SidilanKit

/// Finds the rules that a register breaks; the one place where each is decided.
enum RegisterCheck {
  /// What is broken on a day.
  static func breaches(
    _ day: RegisterDay, _ rules: MembershipRules, _ election: ElectionResult? = nil
  ) -> [Breach] {
    (refusals(day, rules) + CompletenessCheck.breaches(day, rules, election)).sorted()
  }

  /// What would be refused, whenever it would be; days are looked at at which something changes.
  ///
  /// - Throws: `RuleError.noParameterSet` for a time without rules.
  static func refusals(_ history: RegisterHistory, _ rules: RuleHistory) throws -> Set<Breach> {
    var found = Set<Breach>()
    for day in history.turningPoints {
      let law = try rules.membership(on: day)
      found.formUnion(refusals(history.on(day), law))
      found.formUnion(successors(history, from: day, law))
    }
    return found
  }

  /// Who replaces somebody holds the same seat: of the same party and constituency.
  private static func successors(
    _ history: RegisterHistory, from day: CivilDate, _ rules: MembershipRules
  ) -> [Breach] {
    guard rules.successorOfSameParty.value else { return [] }
    return history.members.compactMap { row in
      guard row.validity.since == day,
        let old = history.members.first(where: { $0.code == row.replaces }),
        old.party != row.party || old.constituency != row.constituency
      else { return nil }
      return Breach(
        kind: .successorDiffers(member: row.code, predecessor: old.code),
        basis: rules.successorOfSameParty.basis)
    }
  }

  /// What is refused on a day.
  static func refusals(_ day: RegisterDay, _ rules: MembershipRules) -> [Breach] {
    members(day) + factions(day, rules) + bodies(day, rules) + commissions(day, rules)
      + suspended(day, rules)
  }

  private static func members(_ day: RegisterDay) -> [Breach] {
    var found: [Breach] = []
    if day.members.count > day.councilSeats {
      found.append(
        Breach(
          kind: .tooManyMembers(found: day.members.count, most: day.councilSeats), basis: nil))
    }
    for (_, rows) in Dictionary(grouping: day.members, by: \.person) where rows.count > 1 {
      found.append(Breach(kind: .twoCouncilSeats(members: rows.map(\.code).sorted()), basis: nil))
    }
    return found
  }

  private static func factions(_ day: RegisterDay, _ rules: MembershipRules) -> [Breach] {
    var found = misplaced(day.factionSeats, in: Set(day.factions.map(\.code)), day)
    for (member, rows) in Dictionary(grouping: day.factionSeats, by: \.member) where rows.count > 1
    {
      found.append(
        Breach(
          kind: .twoFactions(member: member, factions: rows.map(\.place).sorted()),
          basis: rules.needsFaction.basis))
    }
    let combined = combinedFactions(day, rules)
    if combined.count > rules.combinedFactions.value {
      found.append(
        Breach(
          kind: .combinedFactions(factions: combined, most: rules.combinedFactions.value),
          basis: rules.combinedFactions.basis))
    }
    return found
  }

  /// The factions of several parties none of which could form one by itself; who has joined the faction of a larger
  /// party makes it none of these.
  private static func combinedFactions(_ day: RegisterDay, _ rules: MembershipRules) -> [String] {
    let least = rules.factionMinimum(
      commissions: day.commissionCount, seats: day.councilSeats)
    let sizes = Dictionary(grouping: day.members, by: \.party).mapValues(\.count)
    let parties = Dictionary(
      day.members.map { ($0.code, $0.party) }, uniquingKeysWith: { first, _ in first })
    return Dictionary(grouping: day.factionSeats, by: \.place).compactMap { faction, seats in
      let own = Set(seats.compactMap { parties[$0.member] })
      return own.count > 1 && own.allSatisfy { sizes[$0] ?? 0 < least } ? faction : nil
    }.sorted()
  }

  private static func bodies(_ day: RegisterDay, _ rules: MembershipRules) -> [Breach] {
    var found = misplaced(day.seats, in: Set(day.bodies.map(\.code)), day)
    let inFaction = Set(day.factionSeats.map(\.member))
    let limited = Set(
      day.bodies.filter { rules.limitedBoards.value.kinds.contains($0.kind) }.map(\.code))
    for (body, rows) in Dictionary(grouping: day.seats, by: \.place) {
      let chairs = day.chairs(of: body)
      if chairs.count > rules.chairsPerBody.value {
        found.append(
          Breach(
            kind: .twoChairs(body: body, members: chairs, most: rules.chairsPerBody.value),
            basis: rules.chairsPerBody.basis))
      }
      let most = rules.limitedBoards.value.most(of: day.councilSeats)
      if limited.contains(body), rows.count > most {
        found.append(
          Breach(
            kind: .boardTooLarge(
              body: body, found: rows.count, most: most, seats: day.councilSeats),
            basis: rules.limitedBoards.basis))
      }
      for (member, own) in Dictionary(grouping: rows, by: \.member) {
        if own.count > 1 {
          found.append(Breach(kind: .seatedTwice(member: member, body: body), basis: nil))
        }
        if rules.needsFaction.value, !inFaction.contains(member) {
          found.append(
            Breach(
              kind: .seatWithoutFaction(member: member, body: body),
              basis: rules.needsFaction.basis))
        }
      }
    }
    return found
  }

  private static func commissions(_ day: RegisterDay, _ rules: MembershipRules) -> [Breach] {
    let commissions = day.codes(of: .commission)
    let leadership = day.codes(of: .leadership)
    let leaders = Set(day.seats.filter { leadership.contains($0.place) }.map(\.member))
    var found: [Breach] = []
    let seats = day.seats.filter { commissions.contains($0.place) }
    for (member, rows) in Dictionary(grouping: seats, by: \.member) {
      let bodies = Set(rows.map(\.place)).sorted()
      if bodies.count > rules.commissionsPerMember.value {
        found.append(
          Breach(
            kind: .twoCommissions(
              member: member, bodies: bodies, most: rules.commissionsPerMember.value),
            basis: rules.commissionsPerMember.basis))
      }
      if !rules.leadersInCommissions.value, leaders.contains(member) {
        found += bodies.map {
          Breach(
            kind: .leaderInCommission(member: member, body: $0),
            basis: rules.leadersInCommissions.basis)
        }
      }
    }
    return found
  }

  /// Offices that begin while whoever gets them is suspended.
  private static func suspended(_ day: RegisterDay, _ rules: MembershipRules) -> [Breach] {
    guard !rules.suspendedInOffice.value else { return [] }
    return (day.seats + day.factionSeats).filter {
      $0.position != .member && $0.validity.since == day.day && day.suspended.contains($0.member)
    }.map {
      Breach(
        kind: .suspendedGivenOffice(
          member: $0.member, place: $0.place, position: $0.position),
        basis: rules.suspendedInOffice.basis)
    }
  }

  private static func misplaced(
    _ seats: [Membership], in places: Set<String>, _ day: RegisterDay
  ) -> [Breach] {
    let members = Set(day.members.map(\.code))
    return seats.flatMap { seat -> [Breach] in
      (members.contains(seat.member)
        ? []
        : [
          Breach(
            kind: .seatOutsideTenure(member: seat.member, place: seat.place), basis: nil)
        ])
        + (places.contains(seat.place)
          ? []
          : [
            Breach(
              kind: .seatOutsideExistence(member: seat.member, place: seat.place), basis: nil)
          ])
    }
  }
}
