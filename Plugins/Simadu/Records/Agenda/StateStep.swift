/// Finds which act comes first on the way to another.
enum StateStep {
  /// The first of the verbs that lead from a state to one in which the wanted verb can be done; nil when none does.
  ///
  /// - Parameters:
  ///   - ways: the verbs that may be taken on the way; those that undo something are left out.
  ///   - next: the state after a verb, nil where it cannot be done.
  /// - Complexity: O(states x ways).
  static func first<State: Hashable, Verb: Hashable>(
    from state: State, toward wanted: Verb, ways: [Verb], next: (Verb, State) -> State?
  ) -> Verb? {
    var seen: Set<State> = [state]
    var waiting: [(state: State, first: Verb?)] = [(state, nil)]
    while !waiting.isEmpty {
      let here = waiting.removeFirst()
      if next(wanted, here.state) != nil { return here.first }
      for verb in ways {
        guard let after = next(verb, here.state), seen.insert(after).inserted else { continue }
        waiting.append((after, here.first ?? verb))
      }
    }
    return nil
  }
}
