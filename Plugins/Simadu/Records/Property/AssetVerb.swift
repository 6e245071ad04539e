import SidilanKit

/// What may be done to an item; the one place that knows which state follows which.
enum AssetVerb: String, CaseIterable, Hashable, Sendable {
  case handOut = "pinjam"
  case takeBack = "kembali"
  case markBroken = "rusak"
  case markLost = "hilang"
  case proposeRemoval = "usul-hapus"
  /// Repaired, found again, or checked after it came back.
  case makeAvailable = "sedia"

  /// The state after it; nil when it cannot be done in that state.
  func next(from state: AssetState) -> AssetState? {
    switch (self, state) {
    case (.handOut, .available), (.handOut, .returned): .held
    case (.takeBack, .held): .returned
    case (.markBroken, .available), (.markBroken, .held), (.markBroken, .returned): .broken
    case (.markLost, .available), (.markLost, .held), (.markLost, .returned): .lost
    case (.proposeRemoval, .broken), (.proposeRemoval, .lost): .forRemoval
    case (.makeAvailable, .returned), (.makeAvailable, .broken), (.makeAvailable, .lost):
      .available
    default: nil
    }
  }

  /// Whether a reason must be given.
  func needsReason(from state: AssetState) -> Bool {
    switch self {
    case .markBroken, .markLost, .proposeRemoval: true
    case .makeAvailable: state != .returned
    case .handOut, .takeBack: false
    }
  }
}
