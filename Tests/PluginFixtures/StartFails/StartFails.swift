import SidilanKit

/// Cannot begin.
struct StartFails: SidilanPlugin {
  static let manifest = PluginManifest(
    id: "gagalmulai", title: Wording("StartFails", "StartFails"), version: "1.0")

  init(context: PluginContext) throws { throw StartFailure.always }
}

enum StartFailure: Error {
  case always
}

/// The entry.
@c(sidilan_plugin_make)
public func makeStartFails() -> UnsafeMutableRawPointer { PluginBox(StartFails.self).retained() }
