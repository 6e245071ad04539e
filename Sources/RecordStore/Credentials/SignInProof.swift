/// What somebody knows or has that shows who they are.
public enum SignInProof: Hashable, Sendable {
  /// The password.
  case password(String)
  /// A code of the authenticator, or a recovery code.
  case code(String)
}
