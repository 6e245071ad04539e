import Foundation

/// The journal of a recording, open for writing: append-only, chained, one writer at a time.
///
/// - Isolation: belongs to one thread.
final class JournalFile {
  private let descriptor: Int32
  private let path: String
  private var hash: String
  private var size: Int
  private var dirty = false
  /// What it holds.
  private(set) var entries: [JournalEntry]

  /// Opens or makes the journal and keeps other writers out until it is closed.
  ///
  /// What a killed writer left of its last line is cut off; everything else must fit the chain.
  /// - Throws: `inUse`, `brokenJournal` or `system`.
  init(path: String) throws(RecordingError) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(SystemFailure(number: errno, path: path)) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let number = errno
      close(descriptor)
      throw number == EWOULDBLOCK
        ? .inUse(path: path) : .system(SystemFailure(number: number, path: path))
    }
    let content: JournalContent
    do {
      content = try JournalContent(path: path)
    } catch {
      close(descriptor)
      throw error
    }
    guard ftruncate(descriptor, content.validBytes) == 0,
      lseek(descriptor, 0, SEEK_END) == content.validBytes
    else {
      let number = errno
      close(descriptor)
      throw .system(SystemFailure(number: number, path: path))
    }
    entries = content.entries
    hash = content.hash
    size = content.validBytes
  }

  deinit {
    release()
    close(descriptor)
  }

  /// Lets others write; nothing may be appended any more.
  ///
  /// Not left to the closing of the descriptor: a child that is just being started may hold it a moment longer.
  func release() {
    flock(descriptor, LOCK_UN)
  }

  /// Appends an event; nothing of it stays when the disk refuses.
  func append(_ event: JournalEvent, at clock: ClockReading) -> Bool {
    let entry = JournalEntry(number: entries.count + 1, clock: clock, event: event)
    guard let (line, next) = try? JournalLine.encode(entry, after: hash) else { return false }
    let written = line.withUnsafeBytes { bytes in
      bytes.baseAddress.map { write(descriptor, $0, bytes.count) } ?? 0
    }
    guard written == line.count else {
      if written > 0, ftruncate(descriptor, size) == 0 { lseek(descriptor, size, SEEK_SET) }
      return false
    }
    size += line.count
    hash = next
    entries.append(entry)
    dirty = true
    return true
  }

  /// Brings what was appended to the disk; false when the disk refuses.
  func sync() -> Bool {
    guard dirty else { return true }
    dirty = fdatasync(descriptor) != 0
    return !dirty
  }
}
