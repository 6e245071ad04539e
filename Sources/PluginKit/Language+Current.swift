import Foundation

extension Language {
  /// The language of this run: `--bahasa` on the command line, else the environment, else Indonesian.
  ///
  /// Help texts are made before the options are parsed, so the arguments are looked at directly.
  public static let current = of(
    arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

  /// The language that arguments and the usual variables ask for.
  package static func of(arguments: [String] = [], environment: [String: String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
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
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return name?.lowercased().hasPrefix("en") == true ? .english : .indonesian
  }
}
