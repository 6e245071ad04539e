package import RecordStore

/// A file that may be a plugin, and what became of it.
package struct PluginEntry: Hashable, Sendable {
  /// Whether a plugin is used.
  package enum State: Hashable, Sendable {
    case ready
    case off
    case refused(PluginFault)
  }

  /// The file.
  package let file: PluginFile
  /// The digest of its content; nil when it was not read.
  package let digest: Digest?
  /// What it says of itself; nil when it was not asked.
  package let profile: PluginProfile?
  /// Whether it is used.
  package var state: State
}
