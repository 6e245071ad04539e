/// What can go wrong at the border between a plugin and whoever uses it.
public enum PluginError: Error, Hashable, Sendable {
  /// Somebody lacks the permission.
  case forbidden(Permission, principal: String)
  /// A command was run by itself; only the host runs commands, after it has asked for the permission.
  case commandOutsideHost(String)
  /// A module asked for the register and does not name the module that keeps it among its needs.
  case noRegister(module: String)
  /// No page answers at a path with this method.
  case noRoute(method: WebMethod, path: String)
  /// No plugin makes documents of this kind.
  case noDocument(kind: String)
}
