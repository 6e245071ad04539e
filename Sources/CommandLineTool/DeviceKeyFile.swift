import Foundation
import RecordStore

/// The file in which this user's device keeps its signing key: readable by nobody else, never in the store.
enum DeviceKeyFile {
  /// `sidilan/kunci` in XDG_CONFIG_HOME or in `.config` of the home folder.
  static func url(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> URL {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()
    let base =
      environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.config"
    return URL(fileURLWithPath: base + "/sidilan/kunci")
  }

  /// Writes a new key; one that exists is never replaced.
  ///
  /// - Throws: `ToolError.exists`, `.cannotWrite`.
  static func write(_ key: DeviceKey) throws(ToolError) {
    let url = url()
    let folder = url.deletingLastPathComponent()
    // Whether the folder can be made shows when the file is made.
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try PrivateFile.write(Array((key.secretText + "\n").utf8), to: url.path)
  }

  /// Reads the key.
  ///
  /// - Throws: `ToolError.noDeviceKey` when there is none, or its file holds something else.
  static func read() throws(ToolError) -> DeviceKey {
    let url = url()
    guard let text = try? String(contentsOf: url, encoding: .utf8),
      let key = DeviceKey(text.trimmingCharacters(in: .whitespacesAndNewlines))
    else { throw .noDeviceKey(path: url.path) }
    return key
  }
}
