public import ArgumentParser

/// A language in which the systems speak to people.
public enum Language: String, Hashable, Codable, Sendable, CaseIterable,
  ExpressibleByArgument
{
  /// Indonesian; what is spoken unless something else is asked for.
  case indonesian = "id"
  /// English.
  case english = "en"
}
