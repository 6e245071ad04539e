import Foundation
import RecordStore

/// Where the council's records lie when the user does not say.
enum StoreLocation {
  /// `--data`, else SIDILAN_DATA, else `sidilan` in XDG_DATA_HOME or in `.local/share` of the home folder.
  static func folder(
    option: String?, environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> StoreFolder {
    func variable(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    if let path = option ?? variable("SIDILAN_DATA") { return StoreFolder(path) }
    // The XDG specification has relative paths ignored.
    if let path = variable("XDG_DATA_HOME"), path.hasPrefix("/") {
      return StoreFolder(path + "/sidilan")
    }
    return StoreFolder((variable("HOME") ?? NSHomeDirectory()) + "/.local/share/sidilan")
  }

  /// Where verdicts on plugins are kept while there is no store: `sidilan` in XDG_CACHE_HOME or in `.cache`.
  static func cache(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> URL {
    if let path = environment["XDG_CACHE_HOME"], path.hasPrefix("/") {
      return URL(fileURLWithPath: path + "/sidilan", isDirectory: true)
    }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()
    return URL(fileURLWithPath: home + "/.cache/sidilan", isDirectory: true)
  }
}
