import SidilanKit

/// Where an event of the agenda stands between proposal and end.
enum AgendaState: String, CaseIterable, Hashable, Sendable {
  case proposed = "usul"
  case discussed = "dibahas_banmus"
  case scheduled = "ditetapkan"
  case running = "berlangsung"
  case finished = "selesai"
  case postponed = "ditunda"
  case cancelled = "batal"

  /// The state's name for people.
  var title: Wording {
    switch self {
    case .proposed: Wording("usul", "proposed")
    case .discussed: Wording("dibahas Banmus", "before the steering committee")
    case .scheduled: Wording("ditetapkan", "set")
    case .running: Wording("berlangsung", "running")
    case .finished: Wording("selesai", "finished")
    case .postponed: Wording("ditunda", "postponed")
    case .cancelled: Wording("batal", "cancelled")
    }
  }

  /// Whether an event in this state takes its room, body and members; what is postponed or cancelled does not.
  var takesPlace: Bool { self != .postponed && self != .cancelled }

  /// The states that take place, as a list of SQL texts.
  static let takingPlace = allCases.filter(\.takesPlace).map { "'\($0.rawValue)'" }
    .joined(separator: ", ")

  /// Whether Banmus has set it, and it was not taken back.
  var isSet: Bool { self == .scheduled || self == .running || self == .finished }
}
