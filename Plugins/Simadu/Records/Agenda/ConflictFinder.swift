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
    var subjects = ConflictSubjects(rules: rules, holders: holders, store: store)
    return try events.filter(\.state.takesPlace).map { try subjects.subject($0) }
  }
}
