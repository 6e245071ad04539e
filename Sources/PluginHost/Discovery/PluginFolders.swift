import Foundation
package import RecordStore

/// Where plugins are looked for: beside the program, in an installed tree, in the store's folder.
///
/// Never in the working directory, never by a path of the environment.
package enum PluginFolders {
  /// The folders of a program, absolute, in the order in which they are looked through.
  package static func standard(program: String, store: StoreFolder?) -> [String] {
    let folder = URL(fileURLWithPath: program).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    let installed = folder.deletingLastPathComponent()
      .appendingPathComponent("lib/sidilan/plugins")
    return [folder.path, installed.path] + (store.map { [$0.plugins.path] } ?? [])
  }

  /// The plugins in folders, sorted by id, then in the order of the folders; folders that do not exist are passed over.
  package static func files(in folders: [String]) -> [PluginFile] {
    var seen = Set<String>()
    let found = folders.enumerated().flatMap { place, folder -> [(Int, PluginFile)] in
      // No folder, no plugins.
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.compactMap { PluginFile(path: folder + "/" + $0) }
        .filter { seen.insert($0.path).inserted }.map { (place, $0) }
    }
    return found.sorted { ($0.1.id, $0.0, $0.1.path) < ($1.1.id, $1.0, $1.1.path) }.map(\.1)
  }
}
