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

  /// The permission to administer accounts; somebody always holds it.
  package static let administration = "inti.akun.atur"

  /// Whether a text can identify an account or a unit: letters, digits, `.`, `_` and `-`, at most 64.
  public static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.utf8.allSatisfy {
        (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0) || (0x30...0x39).contains($0)
          || [0x2d, 0x2e, 0x5f].contains($0)
      }
  }

  /// Whether a text can be the identifier of an account: as above, beginning with a letter or a digit.
  static func isAccountIdentifier(_ text: String) -> Bool {
    isIdentifier(text) && text.first.map { $0.isLetter || $0.isNumber } == true
  }

  package func principal(permissions: Set<String>) -> Principal {
    Principal(id: id, name: name, permissions: permissions)
  }
}
