/// A quorum as it was counted (specification, section 4.1: HitungKuorum).
package struct QuorumCount: Hashable, Sendable {
  /// The event at which it was counted.
  package let event: Int
  /// The class.
  package let quorumClass: String
  /// "All members", by the rule of the denominator.
  package let members: Int
  /// Those really present.
  package let present: Int
  /// Those excused (izin).
  package let excused: Int
  /// The number that was announced in the meeting; nil when none was.
  package let announced: Int?
  /// How many are needed.
  package let needed: Int
  /// Whether it was met.
  package let isMet: Bool
}
