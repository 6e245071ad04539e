import SidilanKit

/// A line of the day at a glance.
struct TodayLine: Hashable, Sendable {
  /// The part that it belongs to.
  enum Section: String, CaseIterable, Hashable, Sendable {
    case agenda
    case conflict = "bentrok"
    case due = "jatuh_tempo"
    case visit = "tamu"
    case asset = "aset_terlambat"

    /// The part's head.
    var title: Wording {
      switch self {
      case .agenda: Wording("AGENDA", "AGENDA")
      case .conflict: Wording("BENTROK", "CONFLICTS")
      case .due: Wording("JATUH TEMPO", "DUE")
      case .visit: Wording("TAMU", "GUESTS")
      case .asset: Wording("ASET BELUM KEMBALI", "ITEMS NOT RETURNED")
      }
    }
  }

  let section: Section
  /// The time or the day.
  let when: String
  let code: String
  /// What it is, or what is to be done.
  let text: Wording
  let place: String
  let state: Wording
}
