import SidilanKit

extension Simadu {
  /// Mounted below `/modul/simadu`.
  func routes(_ routes: inout RouteRegistrar) {}
}
