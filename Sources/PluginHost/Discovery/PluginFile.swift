import Foundation
import RecordStore

/// A file that may be a plugin, by its name.
package struct PluginFile: Hashable, Sendable {
  private static let beginning = "libSidilanPlugin"
  private static let ending = ".so"

  /// The absolute path.
  package let path: String
  /// The id that the name stands for.
  package let id: String

  /// A file with the name of a plugin; nil for any other.
  package init?(path: String) {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    let name = url.lastPathComponent
    guard name.hasPrefix(Self.beginning), name.hasSuffix(Self.ending) else { return nil }
    let id = name.dropFirst(Self.beginning.count).dropLast(Self.ending.count).lowercased()
    guard StoreMigration.isOwnerName(id) else { return nil }
    self.path = url.path
    self.id = id
  }

  /// The name of the file of a plugin.
  static func name(of id: String) -> String {
    beginning + id.prefix(1).uppercased() + id.dropFirst() + ending
  }
}
