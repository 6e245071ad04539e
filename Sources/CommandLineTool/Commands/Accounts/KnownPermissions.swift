import PluginHost
import PluginKit

/// Every permission that the kernel or an installed module declares.
enum KnownPermissions {
  /// - Throws: `ToolError.noPermission` for one that nobody declares.
  static func require(_ id: String) async throws {
    let survey = await PluginHost.standard(.current).survey()
    let declared = survey.entries.compactMap(\.profile).flatMap(\.manifest.permissions)
    guard (KernelPermissions.all + declared).contains(where: { $0.id == id }) else {
      throw ToolError.noPermission(id)
    }
  }
}
