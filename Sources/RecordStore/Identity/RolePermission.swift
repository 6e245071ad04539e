/// Whether a role holds a permission, and who decided so.
public struct RolePermission: Hashable, Codable, Sendable {
  /// Who decided.
  public enum Origin: String, Codable, Sendable {
    /// The module that declares the permission.
    case declared = "bawaan"
    /// The council's administrator; stays when the module changes.
    case decided = "ditetapkan"
  }

  /// The role.
  public let role: Role
  /// The permission.
  public let permission: String
  /// The module that declares it.
  public let module: String
  /// Who decided.
  public let origin: Origin
  /// Whether the role holds it.
  public let isGranted: Bool
}
