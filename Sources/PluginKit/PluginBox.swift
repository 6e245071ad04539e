/// Carries a plugin's type through the C function `sidilan_plugin_make`, and is the only place here that handles a raw pointer.
///
/// Every plugin exports that function:
///
/// ```swift
/// @c(sidilan_plugin_make) public func make() -> UnsafeMutableRawPointer { PluginBox(Recess.self).retained() }
/// ```
public final class PluginBox: Sendable {
  /// The plugin.
  public let type: any SidilanPlugin.Type

  /// Boxes a plugin's type.
  public init(_ type: any SidilanPlugin.Type) {
    self.type = type
  }

  /// A pointer that owns the box; whoever takes it with `taking` releases it.
  public func retained() -> UnsafeMutableRawPointer {
    Unmanaged.passRetained(self).toOpaque()
  }

  /// The box that a pointer of `retained` owns.
  package static func taking(_ pointer: UnsafeMutableRawPointer) -> PluginBox {
    Unmanaged<PluginBox>.fromOpaque(pointer).takeRetainedValue()
  }
}
