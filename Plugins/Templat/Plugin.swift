import SidilanKit

/// Notes: the template of a module.
struct Example: SidilanPlugin {
  init(context: PluginContext) throws {}
}

/// The entry that the host calls once.
@c(sidilan_plugin_make)
public func makePlugin() -> UnsafeMutableRawPointer {
  PluginBox(Example.self).retained()
}
