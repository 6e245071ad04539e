/// What somebody needs to set up an authenticator; shown once and never again.
public struct Authenticator: Hashable, Sendable {
  /// The key as authenticators take it by hand.
  public let key: String
  /// The address that authenticators read as a picture.
  public let address: String
  /// Codes for the day on which the authenticator is lost; each works once.
  public let recoveryCodes: [String]
}
