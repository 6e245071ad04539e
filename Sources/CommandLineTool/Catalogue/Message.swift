import PluginKit

/// One thing said to the user, in both languages.
struct Message: Hashable, Sendable {
  let indonesian: String
  let english: String

  init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  /// What a plugin says.
  init(_ wording: Wording) {
    self.init(wording.indonesian, wording.english)
  }

  /// The same for what modules share.
  var wording: Wording { Wording(indonesian, english) }

  /// The text in a language.
  func text(_ language: Language = .current) -> String {
    language == .indonesian ? indonesian : english
  }
}
