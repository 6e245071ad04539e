import SidilanKit

/// What a person must be allowed; each part of the module declares its own.
enum Permissions {
  /// All of them.
  static let all = people + agenda
}
