import SidilanKit

/// What an act leaves incomplete: it is not refused for that, and told.
enum RegisterNotices {
  /// What breaks a rule after an act and did not before, today or later; bodies first.
  ///
  /// What is over needs no care and is not told.
  static func new(
    from before: RegisterHistory, to after: RegisterHistory, today: CivilDate, _ rules: RuleHistory
  ) throws -> [Breach] {
    guard before != after else { return [] }
    return try all(after, today, rules).subtracting(all(before, today, rules)).sorted {
      ($0.isOfMember ? 1 : 0, $0) < ($1.isOfMember ? 1 : 0, $1)
    }
  }

  /// The first few as sentences, and how many more there are.
  static func lines(_ notices: [Breach]) -> [Wording] {
    let more = notices.count - 4
    return notices.prefix(4).map(\.sentence)
      + (more > 0
        ? [
          Wording(
            "dan \(more) hal lain; lihat 'sidilan simadu periksa'",
            "and \(more) more; see 'sidilan simadu periksa'")
        ] : [])
  }

  /// Vacant seats and the end of the term are no news of an act, and left to `periksa`.
  private static func all(
    _ history: RegisterHistory, _ today: CivilDate, _ rules: RuleHistory
  ) throws -> Set<Breach> {
    var found = Set<Breach>()
    for day in [today] + history.turningPoints where day >= today {
      // Without an election that is known for the day, seats of parties are not compared.
      let election = try? rules.election(on: day)
      for breach in RegisterCheck.breaches(
        history.on(day), try rules.membership(on: day), election)
      where !breach.isStanding { found.insert(breach) }
    }
    return found
  }
}

extension Breach {
  /// Whether it is about one member.
  fileprivate var isOfMember: Bool {
    switch kind {
    case .memberWithoutFaction, .memberWithoutCommission: true
    default: false
    }
  }

  /// Whether it comes about by the passing of time, or stands until all members are written down.
  fileprivate var isStanding: Bool {
    switch kind {
    case .vacantSeats, .termExceeded: true
    default: false
    }
  }
}
