import PluginHost

/// Why a plugin that somebody asked for cannot be used.
enum ModuleUseError: Error, Hashable, Sendable {
  /// It was found and refused.
  case refused(id: String, path: String, PluginFault)
  /// The clerk has switched it off.
  case off(id: String)
  /// There is no such plugin.
  case unknown(id: String, known: [String])
}
