/// Searches what the store's own index does not hold.
public struct SearchProvider: Sendable {
  /// Finds what fits the words, best first, on behalf of whoever the context names.
  public typealias Search =
    @Sendable (_ words: String, _ limit: Int, PluginContext) async throws -> [SearchFinding]

  /// What is searched, for people.
  public let title: Wording
  /// What whoever searches must be allowed; from others the provider is hidden.
  public let permission: Permission
  package let search: Search

  /// Declares a search.
  public init(title: Wording, permission: Permission, search: @escaping Search) {
    self.title = title
    self.permission = permission
    self.search = search
  }
}
