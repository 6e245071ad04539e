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

  /// Describes a member.
  public init(
    code: String, person: RecordID, name: String, party: String, faction: String?,
    constituency: String, validity: Validity
  ) {
    self.code = code
    self.person = person
    self.name = name
    self.party = party
    self.faction = faction
    self.constituency = constituency
    self.validity = validity
  }
}
