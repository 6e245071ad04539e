/// A request for a page, without any server's types.
public struct WebRequest: Hashable, Sendable {
  /// What it wants to do.
  public let method: WebMethod
  /// The path, decoded, beginning with `/`.
  public let path: String
  /// The values of the route's `:name` parts; filled in by the host.
  public var parameters: [String: String] = [:]
  /// The values behind `?`, and the fields of a form.
  public let fields: [String: String]
  /// The headers, names in lower case.
  public let headers: [String: String]
  /// The body.
  public let body: [UInt8]

  /// Makes a request; hosts and tests do that.
  public init(
    _ method: WebMethod, _ path: String, fields: [String: String] = [:],
    headers: [String: String] = [:], body: [UInt8] = []
  ) {
    self.method = method
    self.path = path
    self.fields = fields
    self.headers = headers
    self.body = body
  }
}
