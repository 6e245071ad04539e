import Foundation

/// A new file that nobody but its owner may read.
struct PrivateFile {
  /// Where it will be.
  let path: String

  /// Looks whether a file can be made there.
  ///
  /// - Throws: `ToolError.fileForm` for another ending, `.exists`.
  init(_ path: String, form: String) throws(ToolError) {
    guard path.lowercased().hasSuffix("." + form) else {
      throw .fileForm(path: path, wanted: form)
    }
    guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path: path) }
    self.path = path
  }

  /// Writes the file whole.
  ///
  /// - Throws: `ToolError.exists`, `.cannotWrite`; nothing stays of a file that could not be written whole.
  func write(_ bytes: [UInt8]) throws(ToolError) {
    try Self.write(bytes, to: path)
  }

  /// Writes a new file whole, whatever its name ends with.
  ///
  /// - Throws: `ToolError.exists`, `.cannotWrite`; nothing stays of a file that could not be written whole.
  static func write(_ bytes: [UInt8], to path: String) throws(ToolError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .exists(path: path) : .cannotWrite(path: path)
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(bytes))
      try handle.synchronize()
    } catch {
      unlink(path)
      throw .cannotWrite(path: path)
    }
  }
}
