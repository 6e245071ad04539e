import CSndFile
import Foundation

/// Closes the segments that a recorder which died left open.
///
/// The files are read and hashed, never changed.
struct RecordingRecovery {
  private let folder: URL
  private let journal: JournalFile

  init(folder: URL, journal: JournalFile) {
    self.folder = folder
    self.journal = journal
  }

  /// Mends a recording whose recorder is dead, as after a power failure.
  ///
  /// - Returns: what the recording consists of now.
  /// - Throws: `inUse` while a recorder writes, `noRecording`, `brokenJournal` or `system`.
  static func recover(folder: URL) throws(RecordingError) -> RecordingHistory {
    let path = folder.appendingPathComponent(RecordingFolder.journal).path
    guard FileManager.default.fileExists(atPath: path) else {
      throw .noRecording(path: folder.path)
    }
    let journal = try JournalFile(path: path)
    try RecordingRecovery(folder: folder, journal: journal).run()
    return try RecordingHistory(folder: folder)
  }

  func run() throws(RecordingError) {
    let open = RecordingHistory(journal.entries).segments.filter { $0.end == nil }
    for segment in open {
      let path = folder.appendingPathComponent(segment.start.file).path
      let end: JournalEvent.SegmentEnd
      if FileManager.default.fileExists(atPath: path) {
        do {
          let (digest, bytes) = try Hash256.of(file: path)
          end = JournalEvent.SegmentEnd(
            number: segment.start.number, frames: Self.frames(path), bytes: bytes,
            sha256: digest, recovered: true)
        } catch {
          throw .system(error)
        }
      } else {
        // The recorder died between its note and the file.
        end = JournalEvent.SegmentEnd(
          number: segment.start.number, frames: 0, bytes: 0, sha256: "", recovered: true)
      }
      guard journal.append(.closed(end), at: Clocks.now()) else {
        throw .system(SystemFailure(number: errno, path: folder.path))
      }
    }
    guard journal.sync() else { throw .system(SystemFailure(number: errno, path: folder.path)) }
  }

  /// Frames that can be read from a file; 0 when there is no whole header yet.
  private static func frames(_ path: String) -> Int64 {
    var info = SF_INFO()
    guard let handle = sf_open(path, Int32(SFM_READ), &info) else { return 0 }
    sf_close(handle)
    return max(0, info.frames)
  }
}
