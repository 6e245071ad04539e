/// Who spoke how long: Σ of a speaker's turns against Σ of all turns (specification, section 3.8, 3).
package struct SpeakingShares: Hashable, Sendable {
  /// A speaker's, or a faction's, part.
  package struct Share: Hashable, Sendable {
    /// The code; nil for what belongs to no faction.
    package let code: String?
    /// How many turns.
    package let turns: Int
    /// Their length in milliseconds.
    package let length: Int64
    /// The part of all in tenths of a percent; all parts together are 1000.
    package let perMille: Int
  }

  /// The parts, the longest first, equal ones by code.
  package let shares: [Share]
  /// All turns together, in milliseconds.
  package let total: Int64

  /// The parts of turns, put together by what a turn belongs to.
  ///
  /// - Parameter now: where a turn that lasts is measured.
  package init(_ turns: [Turn], at now: Int64, by key: (Turn) -> String?) {
    let groups = Dictionary(grouping: turns, by: key).map { code, turns in
      (code, turns.count, turns.reduce(Int64(0)) { $0 + $1.length(at: now) })
    }.sorted { ($1.2, $0.0 ?? "~") < ($0.2, $1.0 ?? "~") }
    let total = groups.reduce(Int64(0)) { $0 + $1.2 }
    self.total = total
    let parts = Self.parts(of: groups.map(\.2), total: total)
    shares = zip(groups, parts).map { group, part in
      Share(code: group.0, turns: group.1, length: group.2, perMille: part)
    }
  }

  /// Parts of a thousand that add up to it, by the largest remainders; zeros when there is nothing to divide.
  private static func parts(of lengths: [Int64], total: Int64) -> [Int] {
    guard total > 0 else { return lengths.map { _ in 0 } }
    var parts = lengths.map { Int($0 * 1000 / total) }
    let order = lengths.indices.sorted {
      let (left, right) = (lengths[$0] * 1000 % total, lengths[$1] * 1000 % total)
      return left == right ? $0 < $1 : left > right
    }
    for index in order.prefix(1000 - parts.reduce(0, +)) { parts[index] += 1 }
    return parts
  }
}
