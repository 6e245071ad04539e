/// A text for people, in both languages.
public struct Wording: Hashable, Codable, Sendable {
  /// The text in Indonesian.
  public let indonesian: String
  /// The text in English.
  public let english: String

  /// Makes a text.
  public init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  /// The text in a language; without one, in the language of this run, as help texts are.
  public func text(_ language: Language = .current) -> String {
    language == .indonesian ? indonesian : english
  }
}
