/// A device whose key signs acts of an account.
public struct Device: Hashable, Codable, Sendable {
  /// The first 16 digits of the SHA-256 of its public key.
  public let id: String
  /// The account.
  public let account: String
  /// What its owner calls it.
  public let name: String
  /// The public key, 64 hexadecimal digits.
  public let publicKey: String
  /// Since when, in UTC.
  public let since: String
  /// Since when it is no longer trusted; nil while it is.
  public let revoked: String?
}
