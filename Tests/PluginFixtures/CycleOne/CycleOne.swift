import SidilanKit

/// Needs CycleTwo, which needs it.
struct CycleOne: SidilanPlugin {
  static let manifest = PluginManifest(
    id: "siklussatu", title: Wording("CycleOne", "CycleOne"), version: "1.0", needs: ["siklusdua"])

  init(context: PluginContext) throws {}
}

/// The entry.
@c(sidilan_plugin_make)
public func makeCycleOne() -> UnsafeMutableRawPointer { PluginBox(CycleOne.self).retained() }
