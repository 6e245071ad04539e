import PluginHost
import RecordStore

/// Switches plugins on and off, with a trace in the trail.
enum PluginSwitching {
  /// Sets a switch.
  ///
  /// - Throws: `ModuleUseError.unknown` for an id that is neither installed nor switched off, `StoreError`.
  static func set(_ id: String, on: Bool, in session: StoreSession) throws {
    let switches = PluginSwitches(session.store.folder)
    let off = switches.off
    let installed = Set(PluginHost.standard(.current).files.map(\.id))
    guard installed.contains(id) || off.contains(id) else {
      throw ModuleUseError.unknown(id: id, known: installed.sorted())
    }
    guard off.contains(id) == on else { return }
    // Noted first: a switch that then fails leaves a note of the attempt, never a change without one.
    try session.store.note(
      Act(
        on ? "aktifkan modul" : "matikan modul", by: session.principal, module: id))
    try switches.set(id, on: on)
  }
}
