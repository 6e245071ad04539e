package import Foundation
package import PluginKit
package import RecordStore

/// Makes the contexts in which plugins are used.
package struct ContextSource: Sendable {
  private let store: RecordStore
  private let rules: RuleShelf
  private let register: (any RegisterReading)?
  private let now: @Sendable () -> Date

  /// Contexts over a store.
  ///
  /// - Parameter plugins: those that are open; one of them may keep the register.
  package init(
    store: RecordStore, rules: RuleShelf = RuleShelf(URL(fileURLWithPath: "/")),
    plugins: [LoadedPlugin] = [], now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.store = store
    self.rules = rules
    register = plugins.lazy.compactMap { $0.type.register }.first
    self.now = now
  }

  /// A context for somebody who acts.
  ///
  /// - Throws: `PluginFault.settings` when the plugin's settings cannot be understood.
  package func context(
    _ module: String, for principal: Principal, language: Language, width: Int = 0,
    output: @escaping @Sendable (String) -> Void = { _ in }
  ) throws(PluginFault) -> PluginContext {
    PluginContext(
      module: module, store: store, principal: principal, language: language,
      settings: try settings(module), rules: rules, register: register, width: width, now: now,
      output: output)
  }

  /// A context in which a plugin acts for itself.
  func context(
    _ module: String, allowed permissions: Set<String>
  ) throws(PluginFault) -> PluginContext {
    try context(
      module, for: Principal(id: module, name: module, permissions: permissions),
      language: .indonesian)
  }

  private func settings(_ module: String) throws(PluginFault) -> PluginSettings {
    let path = store.folder.plugins.appendingPathComponent(module + ".json").path
    guard let data = FileManager.default.contents(atPath: path) else { return PluginSettings() }
    do {
      return PluginSettings(try JSONDecoder().decode([String: String].self, from: data))
    } catch {
      throw .settings(path: path)
    }
  }
}
