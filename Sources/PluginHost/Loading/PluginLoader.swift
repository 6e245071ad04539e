import Foundation
import PluginKit
import RecordStore

/// Opens the file of a plugin in this process.
enum PluginLoader {
  /// The bytes of a file; not mapped, since a file may be cut short while it is read.
  static func bytes(_ path: String) throws(PluginFault) -> Data {
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .unreadable(number: errno)
    }
  }

  /// What a plugin declares.
  static func profile(_ plugin: any SidilanPlugin.Type) throws(PluginFault) -> PluginProfile {
    do {
      return try PluginProfile(of: plugin)
    } catch {
      throw .declaration(error)
    }
  }

  /// Opens a plugin that has passed its trial.
  ///
  /// Place, owner and content are looked at once more, so that a file that was replaced meanwhile is not opened. Who
  /// can still change it between this look and the opening can write where only root or whoever runs the program may.
  static func open(
    _ file: PluginFile, _ digest: Digest, _ profile: PluginProfile
  ) throws(PluginFault) -> LoadedPlugin {
    try FileFacts.check(file.path)
    let content = try bytes(file.path)
    try PluginStamp.check(content)
    guard Digest(of: content) == digest else { throw .changed }
    let type = try DynamicLibrary(path: file.path).plugin()
    guard try self.profile(type) == profile else { throw .declaration(.inconsistent) }
    return LoadedPlugin(
      file: file, digest: digest, type: type, manifest: profile.manifest)
  }
}
