import Foundation

/// A folder of its own for one test, removed with it.
package final class TemporaryFolder {
  /// The folder's path.
  package let path: String

  /// Makes the folder.
  package init() throws {
    path = NSTemporaryDirectory() + "sidilan-uji-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    // Left-overs in the temporary folder harm nobody.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file in the folder.
  package func file(_ name: String) -> String { path + "/" + name }

  /// Writes bytes and returns the path.
  package func write(_ bytes: [UInt8], _ name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }
}
