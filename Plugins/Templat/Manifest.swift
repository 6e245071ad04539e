import SidilanKit

extension Example {
  /// Id, name and permissions.
  static let manifest = PluginManifest(
    id: "templat", title: Wording("Templat modul: catatan", "Template of a module: notes"),
    version: "1.0", permissions: [Permissions.look, Permissions.write])
}
