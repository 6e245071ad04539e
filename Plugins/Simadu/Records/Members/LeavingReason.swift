import SidilanKit

/// Why a member's or an employee's time ends.
enum LeavingReason: String, Hashable, Sendable, CaseIterable {
  case death = "meninggal"
  case resignation = "mengundurkan_diri"
  case dismissal = "diberhentikan"
  case changedParty = "pindah_partai"
  case endOfTerm = "akhir_masa"

  /// Reads the word.
  ///
  /// - Throws: `PeopleError.unreadable`.
  init(parsing text: String) throws(PeopleError) {
    guard let reason = LeavingReason(rawValue: text.lowercased()) else {
      throw .unreadable(.reason, text)
    }
    self = reason
  }
}
