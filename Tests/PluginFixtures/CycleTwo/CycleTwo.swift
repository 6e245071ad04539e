import SidilanKit

/// Needs CycleOne, which needs it.
struct CycleTwo: SidilanPlugin {
  static let manifest = PluginManifest(
    id: "siklusdua", title: Wording("CycleTwo", "CycleTwo"), version: "1.0", needs: ["siklussatu"])

  init(context: PluginContext) throws {}
}

/// The entry.
@c(sidilan_plugin_make)
public func makeCycleTwo() -> UnsafeMutableRawPointer { PluginBox(CycleTwo.self).retained() }
