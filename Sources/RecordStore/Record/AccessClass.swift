/// Who may see a record, from everybody to nearly nobody (specification, section 2).
///
/// Ordered: a later case is stricter. What a viewer may see is decided by `Viewer`.
public enum AccessClass: String, Codable, Sendable, CaseIterable, Comparable {
  case open = "publik"
  case staff = "internal"
  case restricted = "terbatas"
  case secret = "rahasia"
  case topSecret = "sangat_rahasia"

  /// Stricter classes come later.
  public static func < (left: AccessClass, right: AccessClass) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .open: 0
    case .staff: 1
    case .restricted: 2
    case .secret: 3
    case .topSecret: 4
    }
  }
}
