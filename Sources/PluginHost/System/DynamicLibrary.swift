import Foundation
import PluginKit

/// An opened library, and the only place that calls into one by name.
///
/// It is never closed: the Swift runtime keeps pointers into every library that it has seen, and would crash later.
struct DynamicLibrary {
  private let handle: UnsafeMutableRawPointer

  /// Opens a file whose stamp was checked; its own constructors run.
  ///
  /// - Throws: `PluginFault.cannotOpen` with the loader's text.
  init(path: String) throws(PluginFault) {
    guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
      throw .cannotOpen(detail: dlerror().map { String(cString: $0) } ?? "")
    }
    self.handle = handle
  }

  /// The plugin in it.
  ///
  /// - Throws: `PluginFault.noEntry`.
  func plugin() throws(PluginFault) -> any SidilanPlugin.Type {
    guard let symbol = dlsym(handle, "sidilan_plugin_make") else { throw .noEntry }
    // The stamp says that both sides mean the same function.
    let make = unsafeBitCast(symbol, to: (@convention(c) () -> UnsafeMutableRawPointer).self)
    return PluginBox.taking(make()).type
  }
}
