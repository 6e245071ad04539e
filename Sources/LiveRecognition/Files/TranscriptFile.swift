import Foundation
import Recording

/// The transcript, open for writing: append-only, one writer at a time, each line on the disk before the next.
///
/// - Isolation: belongs to one task at a time.
final class TranscriptFile {
  private let descriptor: Int32
  private let path: String
  private var size: Int
  /// What it held when it was opened.
  let content: TranscriptContent
  /// Bytes of a piece of a line that a killed writer had left, and that were cut off.
  let tornBytes: Int

  /// Opens or makes the transcript and keeps other writers out.
  ///
  /// - Throws: `inUse`, `damaged` or `system`.
  init(folder: URL) throws(LiveRecognitionError) {
    path = folder.appendingPathComponent(RecognitionFolder.words).path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(SystemFailure(number: errno, path: path)) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      // All is set by now, so that the descriptor is closed when this is let go.
      let number = errno
      throw number == EWOULDBLOCK
        ? .inUse(path: path) : .system(SystemFailure(number: number, path: path))
    }
    do throws(LiveRecognitionError) {
      let data = try Self.read(path)
      content = try TranscriptContent(data, path: path)
      tornBytes = data.count - content.validBytes
    } catch {
      close(descriptor)
      throw error
    }
    size = content.validBytes
    guard ftruncate(descriptor, size) == 0, lseek(descriptor, 0, SEEK_END) == size,
      Self.syncName(folder: folder.path)
    else {
      // All is set by now, so that the descriptor is closed when this is let go.
      let number = errno
      throw .system(SystemFailure(number: number, path: path))
    }
  }

  deinit {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Appends a line and brings it to the disk; nothing of it stays when the disk refuses.
  func append(_ line: TranscriptLine) throws(LiveRecognitionError) {
    let data: Data
    do { data = try line.encoded() } catch {
      throw .system(SystemFailure(number: EINVAL, path: path))
    }
    let written = data.withUnsafeBytes { bytes in
      bytes.baseAddress.map { write(descriptor, $0, bytes.count) } ?? 0
    }
    guard written == data.count, fsync(descriptor) == 0 else {
      let number = written < 0 || written == data.count ? errno : ENOSPC
      if ftruncate(descriptor, size) == 0 { lseek(descriptor, size, SEEK_SET) }
      throw .system(SystemFailure(number: number, path: path))
    }
    size += data.count
  }

  private static func read(_ path: String) throws(LiveRecognitionError) -> Data {
    do { return try WholeFile.read(path) } catch { throw .system(error) }
  }

  /// Brings the new file's name to the disk.
  private static func syncName(folder: String) -> Bool {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }
}
