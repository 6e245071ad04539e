import PluginKit

/// The permissions of the kernel's own commands; their namespace is `inti`.
enum KernelPermissions {
  /// Switching plugins on and off.
  static let switchPlugins = Permission(
    "inti.plugin.atur",
    title: Wording("Mengaktifkan dan mematikan modul", "Switching modules on and off"),
    reason: Wording(
      "Modul yang mati tidak melayani siapa pun.", "A module that is off serves nobody."))
}
