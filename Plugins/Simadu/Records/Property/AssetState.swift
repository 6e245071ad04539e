import SidilanKit

/// Where an item of the office stands.
enum AssetState: String, CaseIterable, Hashable, Sendable, ExpressibleByArgument {
  case available = "tersedia"
  case held = "dipegang"
  case returned = "dikembalikan"
  case broken = "rusak"
  case lost = "hilang"
  case forRemoval = "usul_hapus"

  /// The state's name for people.
  var title: Wording {
    switch self {
    case .available: Wording("tersedia", "available")
    case .held: Wording("dipegang", "held")
    case .returned: Wording("dikembalikan", "returned")
    case .broken: Wording("rusak", "broken")
    case .lost: Wording("hilang", "lost")
    case .forRemoval: Wording("usul hapus", "proposed for removal")
    }
  }
}
