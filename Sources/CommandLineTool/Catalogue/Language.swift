import Foundation

/// The language in which the program speaks.
enum Language: String, Sendable, CaseIterable {
  case indonesian = "id"
  case english = "en"

  /// `--bahasa` on the command line, else the environment, else Indonesian.
  ///
  /// Help texts are made before the options are parsed, so the arguments are looked at directly.
  static let current: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--bahasa", index + 1 < arguments.count,
        let chosen = Language(rawValue: arguments[index + 1])
      {
        return chosen
      }
      if argument.hasPrefix("--bahasa="),
        let chosen = Language(rawValue: String(argument.dropFirst(9)))
      {
        return chosen
      }
    }
    return of(environment: ProcessInfo.processInfo.environment)
  }()

  /// The language that the usual variables ask for.
  static func of(environment: [String: String]) -> Language {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return name?.lowercased().hasPrefix("en") == true ? .english : .indonesian
  }
}
