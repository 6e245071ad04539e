import SidilanKit

/// An event of the agenda that lies elsewhere than before, because a sitting period or recess has moved.
struct DisplacedEvent: Hashable, Sendable {
  /// What has become wrong.
  enum Fault: Hashable, Sendable {
    /// It lies in a recess in which its kind is not held.
    case recess(String)
    /// It lies in no sitting period.
    case outside
    /// A plenary that bears a number of another sitting period than that in which it lies.
    case number(String, sitting: String?)
  }

  let code: String
  let day: CivilDate
  let state: AgendaState
  let fault: Fault

  /// Whether a change that does this is refused: the event is set and can still be moved, and the rules would refuse
  /// to set it so.
  var isRefused: Bool { state == .scheduled && fault != .outside }

  /// What would be wrong with it.
  var fact: Wording {
    switch fault {
    case .recess(let name):
      Wording("\(code) (\(day)) jatuh dalam \(name)", "\(code) (\(day)) falls into \(name)")
    case .outside:
      Wording(
        "\(code) (\(day)) di luar setiap masa sidang", "\(code) (\(day)) is in no sitting period")
    case .number(let number, let sitting):
      Wording(
        "\(code) (\(day)) bernomor \(number), tetapi jatuh \(sitting.map { "dalam " + $0 } ?? "di luar masa sidang")",
        "\(code) (\(day)) has the number \(number) and falls \(sitting.map { "into " + $0 } ?? "outside the sitting periods")"
      )
    }
  }
}
