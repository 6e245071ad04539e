public import Foundation
public import RecordStore

/// What a plugin is given when it is used; there are no globals.
public struct PluginContext: Sendable {
  /// The plugin's id.
  public let module: String
  /// The council's records.
  public let store: RecordStore
  /// Who acts; in background work the plugin itself, with the permission of that work.
  public let principal: Principal
  /// The language to answer in.
  public let language: Language
  /// The plugin's settings.
  public let settings: PluginSettings
  /// The time now.
  public let now: @Sendable () -> Date
  private let output: @Sendable (String) -> Void

  /// Makes a context; hosts and tests do that.
  ///
  /// - Parameter output: takes each line that a command prints.
  public init(
    module: String, store: RecordStore, principal: Principal, language: Language = .indonesian,
    settings: PluginSettings = PluginSettings(), now: @escaping @Sendable () -> Date = { Date() },
    output: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.module = module
    self.store = store
    self.principal = principal
    self.language = language
    self.settings = settings
    self.now = now
    self.output = output
  }

  /// Writes a line of a command's result.
  public func print(_ line: String) {
    output(line)
  }

  /// An act of this plugin by whoever acts, for `RecordStore.write`.
  public func act(_ action: String, subject: RecordID? = nil, reason: String? = nil) -> Act {
    Act(action, by: principal, module: module, subject: subject, reason: reason)
  }
}
