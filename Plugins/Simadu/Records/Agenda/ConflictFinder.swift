import SidilanKit

/// Finds the conflicts among events.
enum ConflictFinder {
  /// All conflicts, in the order of the events and of what they share.
  ///
  /// - Complexity: O(n log n) and one step for each pair that overlaps in time.
  static func conflicts(among subjects: [ConflictSubject]) -> [AgendaConflict] {
    let sorted = subjects.sorted { ($0.start, $0.code) < ($1.start, $1.code) }
    var running: [ConflictSubject] = []
    var found: [AgendaConflict] = []
    for next in sorted {
      running.removeAll { $0.end <= next.start }
      for earlier in running { found += AgendaConflict.between(earlier, next) }
      running.append(next)
    }
    return found
  }

  /// What of stored events matters; those that do not take place are left out.
  static func subjects(
    _ events: [AgendaEvent], rules: AgendaRules, holders: any Holders, in store: StoreReader
  ) throws -> [ConflictSubject] {
    var seats: [Seats: [String]] = [:]
    return try events.filter(\.state.takesPlace).map { event in
      var members = Set(event.members)
      if let body = event.body {
        let key = Seats(body: body, day: event.start.date)
        let known =
          try seats[key] ?? holders.members(of: body, on: event.start.date, in: store)
        seats[key] = known
        members.formUnion(known)
      }
      return ConflictSubject(
        code: event.code, start: event.start, end: event.end, room: event.room, body: event.body,
        members: members, isWholeCouncil: rules.wholeCouncil.contains(event.kind))
    }
  }

  private struct Seats: Hashable {
    let body: String
    let day: CivilDate
  }
}
