import Foundation

/// A file mapped into memory for reading; unmapped when the last user lets go.
///
/// `@unchecked Sendable`: the mapping is read-only and lives as long as the object.
final class MappedFile: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  private let mapped: Bool

  /// Maps a file.
  ///
  /// - Throws: `LanguageModelError.unreadable`.
  init(path: String) throws(LanguageModelError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size > 0
    else { throw .unreadable(path: path) }
    let size = Int(status.st_size)
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      start != MAP_FAILED
    else { throw .unreadable(path: path) }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
    mapped = true
  }

  /// Keeps a copy of bytes as if they were a file.
  init(copying source: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 64)
    copy.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(copy)
    mapped = false
  }

  deinit {
    if mapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.deallocate()
    }
  }
}
