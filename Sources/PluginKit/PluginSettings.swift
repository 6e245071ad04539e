/// A plugin's settings: the texts in `plugin/<id>.json` of the store's folder.
public struct PluginSettings: Hashable, Sendable {
  private let values: [String: String]

  /// Settings with values.
  public init(_ values: [String: String] = [:]) {
    self.values = values
  }

  /// The value of a setting; nil when it is not set.
  public subscript(name: String) -> String? { values[name] }
}
