public import Foundation

/// What looking at a recording found: every line of its journal and every byte of its segments.
public struct RecordingCheck: Sendable {
  /// Something that does not fit.
  public enum Fault: Hashable, Sendable {
    /// A segment's file is gone.
    case missing(segment: Int)
    /// A segment's bytes are not those that were recorded.
    case altered(segment: Int)
    /// A file in the folder that the journal does not know.
    case unknown(file: String)
  }

  /// What the recording consists of.
  public let history: RecordingHistory
  /// What does not fit.
  public let faults: [Fault]

  /// Checks a recording; segments that are still open are not looked at.
  ///
  /// - Throws: `noRecording`, `brokenJournal` or `system`.
  /// - Complexity: reads every byte.
  public init(folder: URL) throws(RecordingError) {
    history = try RecordingHistory(folder: folder)
    var faults: [Fault] = []
    for segment in history.segments {
      guard let end = segment.end, !end.sha256.isEmpty else { continue }
      let path = folder.appendingPathComponent(segment.start.file).path
      do throws(SystemFailure) {
        let (digest, _) = try Hash256.of(file: path)
        if digest != end.sha256 { faults.append(.altered(segment: end.number)) }
      } catch {
        guard error.number == ENOENT else { throw .system(error) }
        faults.append(.missing(segment: end.number))
      }
    }
    let known = Set(history.segments.map(\.start.file))
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names.sorted() where name.hasSuffix(".rf64") && !known.contains(name) {
      faults.append(.unknown(file: name))
    }
    self.faults = faults
  }

  /// Closes what a dead recorder left open, and tells what the recording consists of now.
  ///
  /// - Throws: `inUse` while a recorder writes, `noRecording`, `brokenJournal` or `system`.
  public static func recover(folder: URL) throws(RecordingError) -> RecordingHistory {
    try RecordingRecovery.recover(folder: folder)
  }
}
