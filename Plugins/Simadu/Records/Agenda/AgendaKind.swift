import SidilanKit

/// What an event of the agenda is.
enum AgendaKind: String, CaseIterable, Hashable, Sendable, ExpressibleByArgument {
  case plenary = "paripurna"
  case commission = "rapat_komisi"
  case board = "rapat_badan"
  case committee = "rapat_pansus"
  case hearing = "rdp"
  case recess = "reses"
  case workingVisit = "kunker"
  case training = "bimtek"
  case guests = "tamu"
  /// A meeting of a unit of the secretariat.
  case office = "rapat_unit"
  case other = "lain"

  /// The kind's name for people.
  var title: Wording {
    switch self {
    case .plenary: Wording("Rapat paripurna", "Plenary")
    case .commission: Wording("Rapat komisi", "Commission meeting")
    case .board: Wording("Rapat badan", "Board meeting")
    case .committee: Wording("Rapat pansus", "Special committee")
    case .hearing: Wording("Rapat dengar pendapat", "Hearing")
    case .recess: Wording("Reses", "Recess visits")
    case .workingVisit: Wording("Kunjungan kerja", "Working visit")
    case .training: Wording("Bimbingan teknis", "Training")
    case .guests: Wording("Penerimaan tamu", "Reception of guests")
    case .office: Wording("Rapat unit sekretariat", "Meeting of a unit")
    case .other: Wording("Lain-lain", "Other")
    }
  }
}
