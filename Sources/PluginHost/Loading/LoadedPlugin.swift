package import PluginKit
package import RecordStore

/// A plugin that is open in this process.
package struct LoadedPlugin: Sendable {
  /// Its file.
  package let file: PluginFile
  /// The digest of the file's content.
  package let digest: Digest
  /// The plugin itself.
  package let type: any SidilanPlugin.Type
  /// What it says of itself, as checked.
  package let manifest: PluginManifest
}
