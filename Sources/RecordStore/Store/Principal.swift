/// Somebody who acts or looks, with what is allowed to them.
///
/// A permission is `module.subject.verb`; `*` allows all, `reses.*` all of a module.
public struct Principal: Hashable, Sendable {
  /// Stable identifier of the account.
  public let id: String
  /// The name shown in the trail.
  public let name: String
  /// Granted permissions, possibly with `*` at the end.
  public let permissions: Set<String>
  /// The roles that it holds today; their permissions are among `permissions`.
  public let roles: [HeldRole]

  /// Makes a principal.
  public init(id: String, name: String, permissions: Set<String>, roles: [HeldRole] = []) {
    self.id = id
    self.name = name
    self.permissions = permissions
    self.roles = roles
  }

  /// Whether a role is held, in whichever unit and manner.
  public func isA(_ role: Role) -> Bool { roles.contains { $0.role == role } }

  /// Whether a permission is granted, by itself or by a pattern.
  public func holds(_ permission: String) -> Bool {
    if permissions.contains("*") || permissions.contains(permission) { return true }
    var parts = permission.split(separator: ".")
    while !parts.isEmpty {
      parts.removeLast()
      if permissions.contains(parts.joined(separator: ".") + ".*") { return true }
    }
    return false
  }

  /// Whether a record of a module and class may be seen.
  ///
  /// Open records by all, internal ones by everybody who is not only an outsider, stricter ones with the permission
  /// `module.akses.class`.
  public func maySee(module: String, access: AccessClass) -> Bool {
    switch access {
    case .open: true
    case .staff where !isOutsider: true
    default: holds("\(module).akses.\(access.rawValue)")
    }
  }

  /// Whether all roles that it holds are of people outside the office; without roles it is nobody's.
  var isOutsider: Bool { !roles.isEmpty && roles.allSatisfy { Role.outsiders.contains($0.role) } }
}
