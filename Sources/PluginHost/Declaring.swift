import PluginKit
import RecordStore

/// Checks what a plugin declares.
enum Declaring {
  /// Checks a manifest.
  static func check(_ manifest: PluginManifest) throws(DeclarationFault) {
    guard StoreMigration.isOwnerName(manifest.id) else { throw .id(manifest.id) }
    for need in manifest.needs where !StoreMigration.isOwnerName(need) { throw .id(need) }
    var seen = Set<String>()
    for permission in manifest.permissions {
      guard isPermission(permission.id, of: manifest.id) else {
        throw .permissionName(permission.id)
      }
      guard seen.insert(permission.id).inserted else { throw .permissionTwice(permission.id) }
    }
  }

  /// Checks that a permission is `.everyone` or listed in the manifest, word for word.
  static func check(
    _ permission: Permission, of manifest: PluginManifest, by place: String
  ) throws(DeclarationFault) {
    guard permission == .everyone || manifest.permissions.contains(permission) else {
      throw .unlistedPermission(permission.id, by: place)
    }
  }

  /// Whether a text is made of lower-case letters, digits and hyphens.
  static func isSlug(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d
      }
  }

  private static func isPermission(_ text: String, of id: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 2 && parts[0] == id && parts.allSatisfy(isSlug)
  }
}
