import Foundation

/// A model folder that gets its name only when it is complete.
///
/// - Isolation: belongs to one task at a time; not Sendable.
final class ModelFolderDraft {
  private let target: String
  /// Where the parts are collected.
  let path: String
  private var isFinished = false

  /// Begins a folder beside its later place.
  ///
  /// - Throws: `AdaptationError.exists`, `insideModel` or `cannotWrite`.
  init(target: String, source: String) throws(AdaptationError) {
    let place = URL(fileURLWithPath: target).standardizedFileURL
    let parent = place.deletingLastPathComponent()
    let model = URL(fileURLWithPath: source).resolvingSymlinksInPath().path
    self.target = place.path
    path = place.path + ".\(getpid()).sebagian"
    // The parent is looked at first, because a folder that does not exist has no links to resolve.
    let above = parent.resolvingSymlinksInPath().path
    guard above != model, !above.hasPrefix(model + "/") else { throw .insideModel(path: target) }
    guard !FileManager.default.fileExists(atPath: place.path) else { throw .exists(path: target) }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(path: target)
    }
  }

  deinit {
    // A left-over has a name of its own and harms nobody.
    if !isFinished { try? FileManager.default.removeItem(atPath: path) }
  }

  /// Copies all parts of a model but the named ones, byte for byte.
  func copy(from source: String, except names: Set<String>) throws(AdaptationError) {
    let manager = FileManager.default
    do {
      for name in try manager.contentsOfDirectory(atPath: source) where !names.contains(name) {
        let part = URL(fileURLWithPath: source).appendingPathComponent(name)
        try manager.copyItem(
          atPath: part.resolvingSymlinksInPath().path, toPath: path + "/" + name)
      }
    } catch {
      throw .cannotWrite(path: target)
    }
  }

  /// Writes one part.
  func write(_ data: Data, name: String) throws(AdaptationError) {
    do {
      try data.write(to: URL(fileURLWithPath: path + "/" + name))
    } catch {
      throw .cannotWrite(path: target)
    }
  }

  /// Gives the folder its name once all of it is on the disk.
  func finish() throws(AdaptationError) {
    let parts = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    for part in [""] + parts {
      let descriptor = open(path + "/" + part, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .cannotWrite(path: target) }
      let status = fsync(descriptor)
      close(descriptor)
      guard status == 0 else { throw .cannotWrite(path: target) }
    }
    guard !FileManager.default.fileExists(atPath: target) else { throw .exists(path: target) }
    // Renaming onto a folder with something in it fails, so nothing is ever replaced.
    guard rename(path, target) == 0 else { throw .cannotWrite(path: target) }
    isFinished = true
  }
}
