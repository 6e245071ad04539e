/// Collects the pages of a plugin; the host checks them and mounts them below `/modul/<id>`.
///
/// A path is `/`, or parts that are texts or `:name`, such as `/jadwal/:id`. There is no way to add a page
/// without a permission.
public struct RouteRegistrar: Sendable {
  /// What was collected.
  public private(set) var routes: [Route] = []

  /// Begins empty.
  public init() {}

  /// Adds a page.
  public mutating func add(
    _ method: WebMethod, _ path: String, permission: Permission, _ handler: @escaping Route.Handler
  ) {
    routes.append(Route(method: method, path: path, permission: permission, handler: handler))
  }

  /// Adds a page to look at.
  public mutating func get(
    _ path: String, permission: Permission, _ handler: @escaping Route.Handler
  ) {
    add(.get, path, permission: permission, handler)
  }

  /// Adds a page to send something to.
  public mutating func post(
    _ path: String, permission: Permission, _ handler: @escaping Route.Handler
  ) {
    add(.post, path, permission: permission, handler)
  }
}
