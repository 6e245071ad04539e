/// Why a recording cannot be made, continued or read.
public enum RecordingError: Error, Hashable, Sendable {
  /// The device cannot be used.
  case capture(CaptureError)
  /// The operating system refused.
  case system(SystemFailure)
  /// Another recorder writes into this folder.
  case inUse(path: String)
  /// There is no recording in this folder.
  case noRecording(path: String)
  /// A line of the journal does not follow on the one before: it was altered or damaged.
  case brokenJournal(path: String, line: Int)
  /// The disk of this folder has less room than the recording needs, in bytes.
  case noRoom(path: String, needed: Int64, free: Int64)
  /// The recording there has another rate or other channels.
  case otherFormat(path: String, found: CaptureFormat)
}
