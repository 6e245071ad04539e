import Foundation
import PluginHost
import PluginKit

/// Where the dated rules and tables are.
enum RuleFolder {
  /// SIDILAN_ATURAN, else the installed folder, else those of the sources above the program.
  static func shelf(
    for plugins: [PluginFile],
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> RuleShelf {
    if let variable = environment["SIDILAN_ATURAN"], !variable.isEmpty {
      return RuleShelf(URL(fileURLWithPath: variable, isDirectory: true))
    }
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    var above = program.deletingLastPathComponent()
    for _ in 0..<6 {
      let installed = above.appendingPathComponent("share/sidilan/data", isDirectory: true)
      if isFolder(installed) { return RuleShelf(installed) }
      let sources = above.appendingPathComponent("Sources/CouncilRules/Data", isDirectory: true)
      if isFolder(sources) { return RuleShelf(sources, modules: moduleFolders(above, plugins)) }
      above = above.deletingLastPathComponent()
    }
    return RuleShelf(program.deletingLastPathComponent())
  }

  /// `Plugins/<Name>/Data` of the sources.
  private static func moduleFolders(_ root: URL, _ plugins: [PluginFile]) -> [String: URL] {
    Dictionary(
      plugins.map { plugin in
        let name = plugin.id.prefix(1).uppercased() + plugin.id.dropFirst()
        return (
          plugin.id,
          root.appendingPathComponent("Plugins/\(name)/Data", isDirectory: true)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
