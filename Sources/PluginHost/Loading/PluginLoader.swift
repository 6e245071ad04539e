import Foundation
import PluginKit
import RecordStore

/// Opens the file of a plugin in this process.
enum PluginLoader {
  /// The bytes of a file, mapped.
  static func bytes(_ path: String) throws(PluginFault) -> Data {
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
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

  /// Opens a plugin that has passed its trial; the stamp is looked at once more.
  static func open(
    _ file: PluginFile, _ digest: Digest, _ profile: PluginProfile
  ) throws(PluginFault) -> LoadedPlugin {
    try PluginStamp.check(try bytes(file.path))
    let type = try DynamicLibrary(path: file.path).plugin()
    guard try self.profile(type) == profile else { throw .declaration(.inconsistent) }
    return LoadedPlugin(
      file: file, digest: digest, type: type, manifest: profile.manifest)
  }
}
