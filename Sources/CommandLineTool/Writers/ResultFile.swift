import Foundation

/// A result that appears under its name only when it is complete.
///
/// - Isolation: belongs to one task at a time; not Sendable.
final class ResultFile {
  private let path: String
  private let replaces: Bool
  private let temporary: String
  private let output: OutputDescriptor
  private var isFinished = false

  /// Begins a result.
  ///
  /// - Parameter replaces: whether an existing result gives way.
  /// - Throws: `ToolError.exists` or `.cannotWrite`.
  init(path: String, replaces: Bool) throws(ToolError) {
    self.path = path
    self.replaces = replaces
    try Self.check(path: path, replaces: replaces)
    temporary = path + ".\(getpid()).sebagian"
    output = OutputDescriptor(
      number: open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644))
    guard output.number >= 0 else { throw .cannotWrite(path: path) }
  }

  deinit {
    if output.number >= 0 { close(output.number) }
    if !isFinished { unlink(temporary) }
  }

  /// Refuses a result that exists.
  ///
  /// - Throws: `ToolError.exists`.
  static func check(path: String, replaces: Bool) throws(ToolError) {
    if !replaces && access(path, F_OK) == 0 { throw .exists(path: path) }
  }

  /// Appends text.
  ///
  /// - Throws: `ToolError.cannotWrite`, for example when the disk is full.
  func write(_ text: String) throws(ToolError) {
    guard output.write(text) else { throw .cannotWrite(path: path) }
  }

  /// Gives the result its name.
  ///
  /// - Throws: `ToolError.exists` when another program made it meanwhile, or `.cannotWrite`.
  func finish() throws(ToolError) {
    guard fsync(output.number) == 0 else { throw .cannotWrite(path: path) }
    if !replaces {
      // Linking, unlike renaming, never replaces.
      if link(temporary, path) == 0 {
        unlink(temporary)
        isFinished = true
        return
      }
      // Some file systems of USB sticks know no links; they get the check and the renaming.
      try Self.check(path: path, replaces: false)
    }
    guard rename(temporary, path) == 0 else { throw .cannotWrite(path: path) }
    isFinished = true
  }
}
