public import RecordStore

/// What a plugin says of itself before anything of it is used.
public struct PluginManifest: Hashable, Codable, Sendable {
  /// Lower-case letters: the command word, what the names of its tables begin with, and the namespace of its permissions.
  ///
  /// The file's name follows from it: `reses` is `libSidilanPluginReses.so`.
  public let id: String
  /// Its name for people.
  public let title: Wording
  /// Its version, such as `1.0`.
  public let version: String
  /// The ids of the plugins whose tables it refers to; they are made ready before it.
  public let needs: [String]
  /// Every permission that its commands, routes and services name.
  public let permissions: [Permission]
  /// Acts on one record that one person may not do both; the store refuses them.
  public let segregations: [Segregation]

  /// Describes a plugin.
  public init(
    id: String, title: Wording, version: String, needs: [String] = [],
    permissions: [Permission] = [], segregations: [Segregation] = []
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.needs = needs
    self.permissions = permissions
    self.segregations = segregations
  }
}
