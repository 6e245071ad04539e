import SidilanKit

/// Who comes together in an event: a kind of body of the council, or a unit of its secretariat.
enum Convener: String, CaseIterable, Hashable, Sendable {
  case commission = "komisi"
  case board = "badan"
  case leadership = "pimpinan"
  case committee = "pansus"
  case unit = "unit"

  /// The kind's name for people.
  var title: Wording {
    switch self {
    case .commission: Wording("komisi", "a commission")
    case .board: Wording("badan", "a board")
    case .leadership: Wording("pimpinan", "the leadership")
    case .committee: Wording("pansus", "a special committee")
    case .unit: Wording("unit sekretariat", "a unit of the secretariat")
    }
  }

  /// What a body of the register is.
  init(_ kind: RegisteredBody.Kind) {
    switch kind {
    case .leadership: self = .leadership
    case .commission: self = .commission
    case .board: self = .board
    case .committee: self = .committee
    }
  }
}

/// The bodies and units that may hold a kind of event, for those who named another.
struct AllowedConveners: Hashable, Sendable {
  let kinds: [Convener]
  /// The codes of those that exist on the day; empty when they are not known.
  let codes: [String]

  /// `komisi (komisi-1, komisi-2)`.
  var wording: Wording {
    let list = codes.isEmpty ? "" : " (" + codes.joined(separator: ", ") + ")"
    return Wording(
      kinds.map(\.title.indonesian).joined(separator: ", ") + list,
      kinds.map(\.title.english).joined(separator: ", ") + list)
  }
}
