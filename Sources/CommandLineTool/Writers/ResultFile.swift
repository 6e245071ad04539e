import Foundation

/// A result that appears under its name only when it is complete.
///
/// - Isolation: belongs to one task at a time; not Sendable.
final class ResultFile {
  private let path: String
  private let temporary: String
  private let descriptor: Int32
  private var finished = false

  /// Begins a result.
  ///
  /// - Throws: `ToolError.cannotWrite`.
  init(path: String) throws(ToolError) {
    self.path = path
    temporary = path + ".\(getpid()).sebagian"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .cannotWrite(path: path) }
  }

  deinit {
    close(descriptor)
    if !finished { unlink(temporary) }
  }

  /// Appends text.
  func write(_ text: String) throws(ToolError) {
    var text = text
    let whole = text.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        let written = Foundation.write(
          descriptor, bytes.baseAddress.map { $0 + at }, bytes.count - at)
        if written < 0 && errno == EINTR { continue }
        if written <= 0 { return false }
        at += written
      }
      return true
    }
    guard whole else { throw .cannotWrite(path: path) }
  }

  /// Gives the result its name; an existing one is replaced.
  func finish() throws(ToolError) {
    guard fsync(descriptor) == 0, rename(temporary, path) == 0 else {
      throw .cannotWrite(path: path)
    }
    finished = true
  }
}
