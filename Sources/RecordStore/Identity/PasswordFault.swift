/// Why a password is too easy to guess.
public enum PasswordFault: Hashable, Sendable {
  /// It is too short, or longer than 1024 bytes.
  case length(found: Int, least: Int)
  /// It has four different characters or fewer.
  case uniform
  /// It holds the account's identifier or a part of the name.
  case name
}
