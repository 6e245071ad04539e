/// An account as it stands in the store.
public struct AccountState: Hashable, Codable, Sendable {
  /// Who it is.
  public let account: Account
  /// Whether it may be used.
  public let isActive: Bool
  /// Permissions granted to the account itself, beside those of its roles.
  public let grants: [String]
  /// Every role that it holds, held or will hold, oldest first.
  public let roles: [HeldRole]
}
