import SidilanKit

extension ArgumentHelp {
  /// The help of an argument in the language of the run.
  static func both(_ indonesian: String, _ english: String) -> ArgumentHelp {
    ArgumentHelp(Wording(indonesian, english).text())
  }
}

extension NameSpecification {
  /// An option with its Indonesian name and the English one.
  static func either(_ indonesian: String, _ english: String) -> NameSpecification {
    [.customLong(indonesian), .customLong(english)]
  }
}

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
