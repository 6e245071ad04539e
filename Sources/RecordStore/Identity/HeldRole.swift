public import CouncilRules

/// A role that somebody holds for a time.
public struct HeldRole: Hashable, Codable, Sendable {
  /// Its number in the store; nil before it is written.
  public let number: Int64?
  /// The role.
  public let role: Role
  /// The unit in which it is held, such as `komisi-3`; nil for the whole council.
  public let unit: String?
  /// How it is held.
  public let manner: RoleManner
  /// The account on whose behalf or in whose place; nil for an appointment.
  public let standsFor: String?
  /// When.
  public let validity: Validity
  /// The decree or letter that it rests on.
  public let decree: String

  /// Describes a role that somebody holds.
  public init(
    _ role: Role, unit: String? = nil, manner: RoleManner = .definitive, standsFor: String? = nil,
    validity: Validity, decree: String, number: Int64? = nil
  ) {
    self.number = number
    self.role = role
    self.unit = unit
    self.manner = manner
    self.standsFor = standsFor
    self.validity = validity
    self.decree = decree
  }
}
