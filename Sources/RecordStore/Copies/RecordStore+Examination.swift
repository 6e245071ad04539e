public import Foundation

extension RecordStore {
  /// Checks a backup, or the folder of a store that may not be written, without changing a byte in it.
  ///
  /// The database is copied to a temporary folder and checked there; attached files are read where they are.
  ///
  /// - Throws: `StoreError.copy` for a backup whose files differ from its list, `.missing` where there is neither.
  public static func examine(_ source: URL) throws -> TrailReport {
    let folder = StoreFolder(source.path)
    if FileManager.default.fileExists(
      atPath: source.appendingPathComponent(CopyManifest.fileName).path)
    {
      try CopyManifest.read(source, .backup).verify(source)
    }
    guard FileManager.default.fileExists(atPath: folder.database.path) else {
      throw StoreError.missing(folder: source.path)
    }
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("sidilan-\(UUID().uuidString)", isDirectory: true)
    try FileSystem.makeFolder(place)
    // What cannot be removed lies in the system's temporary folder, readable by its owner alone.
    defer { try? FileManager.default.removeItem(at: place) }
    let draft = StoreFolder(place.path)
    for suffix in ["", "-wal"] {
      let file = URL(fileURLWithPath: folder.database.path + suffix)
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      let target = URL(fileURLWithPath: draft.database.path + suffix)
      try FileSystem.copy(file, growingIn: place, each: { _ in }, to: { _ in target })
    }
    let store = try RecordStore(draft)
    let report = try store.check(attachments: folder)
    try store.close()
    return report
  }
}
