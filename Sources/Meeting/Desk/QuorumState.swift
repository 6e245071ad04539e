package import CouncilRules

/// Whether a meeting may decide, as far as that is known.
package enum QuorumState: Hashable, Sendable {
  /// No rule asks for a quorum.
  case notAsked
  /// Nobody has written who is there.
  case unknown(quorumClass: String)
  /// It was counted.
  case counted(QuorumFinding)

  /// Whether a decision may be taken.
  package var allows: Bool {
    switch self {
    case .notAsked: true
    case .unknown: false
    case .counted(let finding): finding.isQuorate
    }
  }
}
