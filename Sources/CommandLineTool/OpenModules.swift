import PluginHost
import PluginKit

/// All modules whose tables are ready, each with the context in which it acts.
struct OpenModules {
  /// A module.
  struct Module {
    let type: any SidilanPlugin.Type
    let context: PluginContext
  }

  /// Those that can be used, needs first.
  let all: [Module]

  /// Those that hold personal data.
  var holders: [(module: PluginManifest, holding: any PersonalDataHolding)] {
    all.compactMap { module in module.type.personalData.map { (module.type.manifest, $0) } }
  }
}
