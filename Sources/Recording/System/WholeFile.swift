package import Foundation

/// Reading a file at once, with the system's reason when that fails.
package enum WholeFile {
  /// The bytes that it holds now.
  package static func read(_ path: String) throws(SystemFailure) -> Data {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFailure(number: errno, path: path) }
    defer { close(descriptor) }
    var result = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemFailure(number: errno, path: path) }
      if count == 0 { return result }
      result.append(contentsOf: buffer[..<count])
    }
  }
}
