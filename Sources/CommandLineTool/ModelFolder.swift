import Foundation

/// Where the model is when the user does not say.
enum ModelFolder {
  static let name = "id-kecil"

  /// `--model`, else SIDILAN_MODEL, else `Models/id-kecil` above the program or where it is run, else the installed one.
  static func find(option: String?) -> String {
    if let option { return option }
    if let variable = ProcessInfo.processInfo.environment["SIDILAN_MODEL"], !variable.isEmpty {
      return variable
    }
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    var folder = program.deletingLastPathComponent()
    for _ in 0..<6 {
      for place in ["Models/\(name)", "share/sidilan/model"] {
        let candidate = folder.appendingPathComponent(place).path
        if FileManager.default.fileExists(atPath: candidate + "/config.json") { return candidate }
      }
      folder = folder.deletingLastPathComponent()
    }
    return "Models/\(name)"
  }
}
