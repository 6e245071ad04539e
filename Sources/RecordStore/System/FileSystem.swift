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

  /// Whether a folder above keeps this user from even seeing whether a file is there.
  static func isBarred(_ file: URL) -> Bool {
    var state = stat()
    return stat(file.path, &state) != 0 && errno == EACCES
  }

  /// Lets nobody but the owner read a file, and its group where the folder lets the group write.
  static func closeToOthers(_ file: URL, like folder: URL) throws(StoreError) {
    var state = stat()
    guard stat(folder.path, &state) == 0 else { throw writing(errno, folder.path) }
    let shared = state.st_mode & S_IWGRP != 0
    guard chmod(file.path, shared ? 0o660 : 0o600) == 0 else { throw writing(errno, file.path) }
  }

  /// Copies a file to a place that is settled when its bytes are known, where it appears when all are on the disk.
  ///
  /// - Parameters:
  ///   - folder: where the copy grows; of one file system with its place.
  ///   - use: is handed the bytes on the way.
  ///   - place: is asked once, with their count.
  /// - Throws: `StoreError.file` when the source cannot be read, `.diskFull`, `.readOnly` or
  ///   `.inputOutput` when the target cannot be written.
  static func copy(
    _ source: URL, growingIn folder: URL, each use: (UnsafeRawBufferPointer) -> Void,
    to place: (Int64) throws(StoreError) -> URL
  ) throws(StoreError) {
    let input = open(source.path, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw .file(path: source.path, number: errno) }
    defer { close(input) }
    var state = stat()
    guard fstat(input, &state) == 0, state.st_mode & S_IFMT == S_IFREG else {
      throw .file(path: source.path, number: EISDIR)
    }
    try makeWhole(growingIn: folder) { output, path throws(StoreError) in
      try place(
        read(input, path: source.path) { bytes throws(StoreError) in
          use(bytes)
          try write(bytes, to: output, path: path)
        })
    }
  }

  /// Writes a small file that appears whole or not at all.
  static func writeWhole(_ data: Data, to url: URL) throws(StoreError) {
    try makeWhole(growingIn: url.deletingLastPathComponent()) { output, path throws(StoreError) in
      try data.withUnsafeBytes { bytes in
        Result { () throws(StoreError) in try write(bytes, to: output, path: path) }
      }.get()
      return url
    }
  }

  /// Fills a new file and gives it its name when its bytes are on the disk; nothing stays of one that failed.
  ///
  /// - Parameter fill: writes to a descriptor, whose present path it is told for errors, and returns the name.
  private static func makeWhole(
    growingIn folder: URL, _ fill: (Int32, String) throws(StoreError) -> URL
  ) throws(StoreError) {
    let temporary = folder.appendingPathComponent(".baru-\(UUID().uuidString)").path
    let output = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw writing(errno, temporary) }
    var finished = false
    defer {
      close(output)
      if !finished { unlink(temporary) }
    }
    let target = try fill(output, temporary)
    guard fsync(output) == 0 else { throw writing(errno, temporary) }
    guard rename(temporary, target.path) == 0 else { throw writing(errno, target.path) }
    finished = true
    try sync(target.deletingLastPathComponent())
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
    let size = try read(input, path: url.path) { hasher.update($0) }
    return (hasher.finish(), size)
  }

  /// What an error of Foundation means.
  static func failure(_ error: any Error, _ path: String) -> StoreError {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let code = [error as NSError, underlying].compactMap { $0 }
      .first { $0.domain == NSPOSIXErrorDomain }?.code
    if let code { return writing(Int32(code), path) }
    switch (error as? CocoaError)?.code {
    case .fileNoSuchFile?, .fileReadNoSuchFile?: return .file(path: path, number: ENOENT)
    case .fileReadNoPermission?: return .file(path: path, number: EACCES)
    case .fileWriteFileExists?: return .exists(folder: path)
    case .fileWriteOutOfSpace?: return .diskFull(path: path)
    case .fileWriteNoPermission?, .fileWriteVolumeReadOnly?: return .readOnly(path: path)
    default: return .inputOutput(path: path, number: EIO)
    }
  }

  /// Hands out the bytes of a descriptor to its end, and returns their count.
  private static func read(
    _ descriptor: Int32, path: String, each use: (UnsafeRawBufferPointer) throws(StoreError) -> Void
  ) throws(StoreError) -> Int64 {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
    defer { buffer.deallocate() }
    var total: Int64 = 0
    while true {
      let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .file(path: path, number: errno) }
      if count == 0 { return total }
      total += Int64(count)
      try use(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  private static func write(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String
  ) throws(StoreError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Foundation.write(descriptor, part.baseAddress, part.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw writing(errno, path) }
      rest = rest.dropFirst(count)
    }
  }

  private static func writing(_ number: Int32, _ path: String) -> StoreError {
    switch number {
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case EROFS, EACCES, EPERM: .readOnly(path: path)
    case EEXIST, ENOTEMPTY: .exists(folder: path)
    case ENOTDIR, ENOENT: .file(path: path, number: number)
    default: .inputOutput(path: path, number: number)
    }
  }
}
