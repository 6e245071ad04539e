/// What the trial of a file has shown.
package enum Verdict: Hashable, Codable, Sendable {
  /// It may be opened.
  case sound(PluginProfile)
  /// It stays closed until it changes.
  case refused(PluginFault)
}
