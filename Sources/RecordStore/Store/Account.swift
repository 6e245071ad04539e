/// An account: somebody who may act in the store.
public struct Account: Hashable, Codable, Sendable {
  /// Stable identifier.
  public let id: String
  /// The name shown in the trail.
  public let name: String
  /// The user of this machine who acts as this account on the command line.
  public let systemUser: String?

  /// Makes an account.
  public init(id: String, name: String, systemUser: String?) {
    self.id = id
    self.name = name
    self.systemUser = systemUser
  }

  package func principal(permissions: Set<String>) -> Principal {
    Principal(id: id, name: name, permissions: permissions)
  }
}
