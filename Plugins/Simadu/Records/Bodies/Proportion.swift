import SidilanKit

/// Seats of a board divided among factions by the largest remainder; advice, since the real division is political.
struct Proportion: Hashable, Sendable {
  /// What a faction gets.
  struct Share: Hashable, Sendable {
    let faction: String
    let members: Int
    let seats: Int
    /// The exact share in hundredths of a seat, half up.
    let quotaInHundredths: Int
  }

  let shares: [Share]
  /// Factions that share a remainder over which the last seat was decided; decided by size, then by code.
  let tied: [String]

  /// Divides seats among factions with members.
  ///
  /// - Precondition: numbers of a council: none is negative, sizes and seats at most 100,000.
  /// - Source: Hamilton's method; quota = seats * members / all members.
  init(seats: Int, among factions: [(faction: String, members: Int)]) {
    let total = factions.reduce(0) { $0 + $1.members }
    guard total > 0 else {
      shares = factions.map {
        Share(faction: $0.faction, members: $0.members, seats: 0, quotaInHundredths: 0)
      }
      tied = []
      return
    }
    var given = factions.map { seats * $0.members / total }
    let remainders = factions.map { seats * $0.members % total }
    let order = factions.indices.sorted {
      if remainders[$0] != remainders[$1] { return remainders[$0] > remainders[$1] }
      if factions[$0].members != factions[$1].members {
        return factions[$0].members > factions[$1].members
      }
      return factions[$0].faction < factions[$1].faction
    }
    let left = seats - given.reduce(0, +)
    for index in order.prefix(left) { given[index] += 1 }
    shares = factions.indices.map {
      Share(
        faction: factions[$0].faction, members: factions[$0].members, seats: given[$0],
        quotaInHundredths: (200 * seats * factions[$0].members + total) / (2 * total))
    }
    if left > 0, left < order.count, remainders[order[left - 1]] == remainders[order[left]] {
      let remainder = remainders[order[left]]
      tied = factions.indices.filter { remainders[$0] == remainder }.map { factions[$0].faction }
        .sorted()
    } else {
      tied = []
    }
  }
}
