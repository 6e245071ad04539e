/// What happened to a recording.
public enum JournalEvent: Hashable, Sendable, Codable {
  /// A recorder began, or began again after it had stopped.
  case started(RecorderStart)
  /// A segment file is about to be made; written before the file is.
  case opened(SegmentStart)
  /// A segment is complete and will not change any more.
  case closed(SegmentEnd)
  /// Sound is missing before the next segment.
  case gap(Gap)
  /// The clocks against each other and against the sound; by how many parts per million the device's clock is faster,
  /// once that could be measured.
  case clock(frame: Int64, driftPPM: Double?)
  /// Somebody or something set the time of day by so many nanoseconds.
  case clockSet(by: Int64)
  /// The recording ended as asked.
  case ended(frames: Int64)

  /// How a recorder was started.
  public struct RecorderStart: Hashable, Sendable, Codable {
    /// The device or address.
    public let device: String
    /// What it delivers.
    public let format: CaptureFormat
    /// The first frame of this recorder in the recording.
    public let firstFrame: Int64

    /// Makes a value.
    public init(device: String, format: CaptureFormat, firstFrame: Int64) {
      self.device = device
      self.format = format
      self.firstFrame = firstFrame
    }
  }

  /// Where a segment begins.
  public struct SegmentStart: Hashable, Sendable, Codable {
    /// Its number, from 1.
    public let number: Int
    /// Its file in the recording's folder.
    public let file: String
    /// Frames before it in the recording: all that were captured and kept.
    public let firstFrame: Int64
    /// Wall time of its first frame, nanoseconds UTC.
    public let wall: Int64

    /// Makes a value.
    public init(number: Int, file: String, firstFrame: Int64, wall: Int64) {
      self.number = number
      self.file = file
      self.firstFrame = firstFrame
      self.wall = wall
    }
  }

  /// What a segment became.
  public struct SegmentEnd: Hashable, Sendable, Codable {
    /// Its number.
    public let number: Int
    /// Frames in it.
    public let frames: Int64
    /// Bytes of the file.
    public let bytes: Int64
    /// SHA-256 of the file, 64 hexadecimal digits.
    public let sha256: String
    /// Whether it was closed after its recorder had died.
    public let recovered: Bool

    /// Makes a value.
    public init(number: Int, frames: Int64, bytes: Int64, sha256: String, recovered: Bool) {
      self.number = number
      self.frames = frames
      self.bytes = bytes
      self.sha256 = sha256
      self.recovered = recovered
    }
  }

  /// Sound that is missing.
  public struct Gap: Hashable, Sendable, Codable {
    /// Why.
    public let reason: GapReason
    /// Frames of the recording before it.
    public let atFrame: Int64
    /// How long, in nanoseconds, by the clocks; exact for `overflow` and `disk`.
    public let lost: Int64

    /// Makes a value.
    public init(reason: GapReason, atFrame: Int64, lost: Int64) {
      self.reason = reason
      self.atFrame = atFrame
      self.lost = lost
    }
  }
}
