import SidilanKit

extension Simadu {
  /// Id, name, permissions and segregated duties.
  static let manifest = PluginManifest(
    id: "simadu",
    title: Wording("Buku induk dewan: anggota, agenda, aset", "Register: members, agenda, assets"),
    version: "1.0", permissions: Permissions.all, segregations: [])
}
