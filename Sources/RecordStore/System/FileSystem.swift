import Foundation

/// System calls on files that Foundation does not offer: making sure that bytes are on the disk.
///
/// The one place of this module that speaks to the operating system directly.
enum FileSystem {
  /// Makes a folder that only its owner may enter, with its parents; an existing one stays as it is.
  static func makeFolder(_ url: URL) throws(StoreError) {
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw failure(error, url.path)
    }
  }

  /// Copies a file to a name that appears only when every byte is on the disk; hands the bytes out on the way.
  ///
  /// - Throws: `StoreError.file` when the source cannot be read, `.diskFull`, `.readOnly` or
  ///   `.inputOutput` when the target cannot be written.
  static func copy(
    _ source: URL, into folder: URL, name: (Int64) -> String,
    each use: (UnsafeRawBufferPointer) -> Void
  ) throws(StoreError) -> String {
    let input = open(source.path, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw .file(path: source.path, number: errno) }
    defer { close(input) }
    var state = stat()
    guard fstat(input, &state) == 0, state.st_mode & S_IFMT == S_IFREG else {
      throw .file(path: source.path, number: EISDIR)
    }
    let temporary = folder.appendingPathComponent(".baru-\(UUID().uuidString)").path
    let output = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw writing(errno, temporary) }
    var finished = false
    defer {
      close(output)
      if !finished { unlink(temporary) }
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    var total: Int64 = 0
    while true {
      let count = read(input, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .file(path: source.path, number: errno) }
      if count == 0 { break }
      total += Int64(count)
      buffer.withUnsafeBytes { use(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      try write(buffer[..<count], to: output, path: temporary)
    }
    guard fsync(output) == 0 else { throw writing(errno, temporary) }
    let target = name(total)
    guard rename(temporary, folder.appendingPathComponent(target).path) == 0 else {
      throw writing(errno, temporary)
    }
    finished = true
    try sync(folder)
    return target
  }

  /// Writes a small file that appears whole or not at all.
  static func writeWhole(_ data: Data, to url: URL) throws(StoreError) {
    let folder = url.deletingLastPathComponent()
    let temporary = folder.appendingPathComponent(".baru-\(UUID().uuidString)").path
    let output = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw writing(errno, temporary) }
    var finished = false
    defer {
      close(output)
      if !finished { unlink(temporary) }
    }
    try write(ArraySlice(data), to: output, path: temporary)
    guard fsync(output) == 0 else { throw writing(errno, temporary) }
    guard rename(temporary, url.path) == 0 else { throw writing(errno, url.path) }
    finished = true
    try sync(folder)
  }

  /// Gives a finished file its final name; false when something has that name already.
  static func name(_ draft: URL, _ target: URL) throws(StoreError) -> Bool {
    guard link(draft.path, target.path) == 0 else {
      if errno == EEXIST { return false }
      throw writing(errno, target.path)
    }
    try sync(target.deletingLastPathComponent())
    return true
  }

  /// Removes a draft of a database with what SQLite keeps beside it.
  static func removeDatabase(_ draft: URL) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(draft.path + suffix) }
  }

  /// Makes sure that names in a folder are on the disk.
  static func sync(_ folder: URL) throws(StoreError) {
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw writing(errno, folder.path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw writing(errno, folder.path) }
  }

  /// Makes sure that the content of a file is on the disk.
  static func syncFile(_ url: URL) throws(StoreError) {
    let descriptor = open(url.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw writing(errno, url.path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw writing(errno, url.path) }
  }

  /// SHA-256 and size of a file.
  static func digest(_ url: URL) throws(StoreError) -> (digest: Digest, size: Int64) {
    let input = open(url.path, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw .file(path: url.path, number: errno) }
    defer { close(input) }
    var hasher = Hasher256()
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    var total: Int64 = 0
    while true {
      let count = read(input, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .file(path: url.path, number: errno) }
      if count == 0 { return (hasher.finish(), total) }
      total += Int64(count)
      buffer.withUnsafeBytes { hasher.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
  }

  /// What an error of Foundation means.
  static func failure(_ error: any Error, _ path: String) -> StoreError {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let code = [error as NSError, underlying].compactMap { $0 }
      .first { $0.domain == NSPOSIXErrorDomain }?.code
    if let code { return writing(Int32(code), path) }
    switch (error as? CocoaError)?.code {
    case .fileWriteOutOfSpace?: return .diskFull(path: path)
    case .fileWriteNoPermission?, .fileWriteVolumeReadOnly?: return .readOnly(path: path)
    default: return .inputOutput(path: path, number: EIO)
    }
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32, path: String)
    throws(StoreError)
  {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw writing(errno, path) }
      rest = rest.dropFirst(count)
    }
  }

  private static func writing(_ number: Int32, _ path: String) -> StoreError {
    switch number {
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case EROFS, EACCES, EPERM: .readOnly(path: path)
    default: .inputOutput(path: path, number: number)
    }
  }
}
