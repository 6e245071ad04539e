import SidilanKit

/// Needs a module that nobody has.
struct NeedsAbsent: SidilanPlugin {
  static let manifest = PluginManifest(
    id: "perlu", title: Wording("NeedsAbsent", "NeedsAbsent"), version: "1.0", needs: ["tiada"])

  init(context: PluginContext) throws {}
}

/// The entry.
@c(sidilan_plugin_make)
public func makeNeedsAbsent() -> UnsafeMutableRawPointer { PluginBox(NeedsAbsent.self).retained() }
