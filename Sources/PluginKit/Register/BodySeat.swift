public import CouncilRules

/// A seat in a body, held by a member.
public struct BodySeat: Hashable, Sendable {
  /// What the member is in the body.
  public enum Position: String, Hashable, Sendable, CaseIterable, Comparable {
    case chair = "ketua"
    case deputyChair = "wakil_ketua"
    case secretary = "sekretaris"
    case member = "anggota"

    /// Leaders first.
    public static func < (left: Position, right: Position) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// The member's code.
  public let member: String
  /// The body's code.
  public let body: String
  /// What the member is in it.
  public let position: Position
  /// The decree.
  public let decree: String
  /// When.
  public let validity: Validity
  /// The member's state on the day that was asked for.
  public let state: MembershipState

  /// Describes a seat.
  public init(
    member: String, body: String, position: Position, decree: String, validity: Validity,
    state: MembershipState
  ) {
    self.member = member
    self.body = body
    self.position = position
    self.decree = decree
    self.validity = validity
    self.state = state
  }

  /// Whether the member acts in the body; who leads it is the chair who does.
  public var isActive: Bool { state == .active }
}
