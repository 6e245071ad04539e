import Foundation
package import RecordStore

/// Which plugins the clerk has switched off: an empty file `plugin/mati/<id>` for each, so that two programs never
/// overwrite each other's choice.
package struct PluginSwitches: Sendable {
  private let folder: URL

  /// The switches of a store.
  package init(_ store: StoreFolder) {
    folder = store.plugins.appendingPathComponent("mati", isDirectory: true)
  }

  /// The ids that are switched off.
  package var off: Set<String> {
    // No folder, nothing is switched off.
    Set((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
  }

  /// Switches a plugin on or off.
  ///
  /// - Throws: `StoreError.readOnly` when the folder cannot be written.
  package func set(_ id: String, on: Bool) throws(StoreError) {
    let file = folder.appendingPathComponent(id)
    do {
      if on {
        if FileManager.default.fileExists(atPath: file.path) {
          try FileManager.default.removeItem(at: file)
        }
      } else {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data().write(to: file)
      }
    } catch {
      throw .readOnly(path: folder.path)
    }
  }
}
