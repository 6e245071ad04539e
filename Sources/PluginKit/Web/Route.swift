/// A page of a plugin: where it is, who may use it, and what answers.
public struct Route: Sendable {
  /// What answers a request, on behalf of whoever the context names.
  public typealias Handler = @Sendable (WebRequest, PluginContext) async throws -> WebResponse

  /// What the request wants to do.
  public let method: WebMethod
  /// The path within the plugin, such as `/jadwal/:id`.
  public let path: String
  /// What whoever asks must be allowed.
  public let permission: Permission
  /// What answers.
  package let handler: Handler
}
