import Foundation
import PluginKit

extension Language {
  /// `--bahasa` on the command line, else the environment, else Indonesian.
  ///
  /// Help texts are made before the options are parsed, so the arguments are looked at directly.
  static let current: Language =
    Invocation.current.language ?? of(environment: ProcessInfo.processInfo.environment)

  /// The language that the usual variables ask for.
  static func of(environment: [String: String]) -> Language {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return name?.lowercased().hasPrefix("en") == true ? .english : .indonesian
  }
}
