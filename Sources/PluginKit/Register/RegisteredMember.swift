public import CouncilRules
public import RecordStore

/// A member of the council on a day.
public struct RegisteredMember: Hashable, Sendable {
  /// The member's code, such as `A17`.
  public let code: String
  /// The person's record.
  public let person: RecordID
  /// The name as it is printed, with titles.
  public let name: String
  /// The party.
  public let party: String
  /// The code of the faction; nil while the member has none.
  public let faction: String?
  /// The constituency (dapil).
  public let constituency: String
  /// When the seat is held.
  public let validity: Validity
  /// The state on the day that was asked for.
  public let state: MembershipState

  /// Describes a member.
  public init(
    code: String, person: RecordID, name: String, party: String, faction: String?,
    constituency: String, validity: Validity, state: MembershipState
  ) {
    self.code = code
    self.person = person
    self.name = name
    self.party = party
    self.faction = faction
    self.constituency = constituency
    self.validity = validity
    self.state = state
  }

  /// Whether the member votes, is invited and counts where only active members do (`penyebut_kuorum`:
  /// `anggota_aktif`); who is suspended does not, and still holds the seat.
  public var isActive: Bool { state == .active }
}
