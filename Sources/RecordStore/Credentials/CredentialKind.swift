/// The kinds of secrets of an account.
enum CredentialKind: String {
  case password = "sandi"
  case authenticator = "totp"
  case recovery = "pemulihan"
}
