import SidilanKit

extension PluginContext {
  /// Says what was done, or what to take care of.
  func tell(_ wording: Wording) { print(wording.text(language)) }

  /// Says what a rule only advises against.
  func warn(_ warnings: [Wording]) {
    for warning in warnings {
      tell(Wording("Perhatian: \(warning.indonesian)", "Note: \(warning.english)"))
    }
  }
}
