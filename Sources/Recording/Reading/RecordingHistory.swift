public import Foundation

/// What a recording consists of, told by its journal.
public struct RecordingHistory: Sendable {
  /// A segment; `end` is nil while it grows, or after its recorder died.
  public struct Segment: Hashable, Sendable {
    /// Where it begins.
    public let start: JournalEvent.SegmentStart
    /// What it became.
    public internal(set) var end: JournalEvent.SegmentEnd?
  }

  /// The segments, in order.
  public private(set) var segments: [Segment] = []
  /// What is missing, in order.
  public private(set) var gaps: [JournalEvent.Gap] = []
  /// What the recorder was started with; nil before the first start.
  public private(set) var start: JournalEvent.RecorderStart?
  /// Whether the recording ended as asked.
  public private(set) var isEnded = false
  /// By how many parts per million the device's clock ran faster than the machine's, as measured last; nil when it was
  /// not measured: a pipe, a stream, less than a minute.
  public private(set) var driftPPM: Double?
  /// When the journal was last written.
  public private(set) var lastClock: ClockReading?
  /// The hash of the journal's last line: it stands for everything in the recording.
  public let chain: String

  /// Reads a recording's journal while it may still grow.
  ///
  /// - Throws: `noRecording`, `brokenJournal` or `system`.
  public init(folder: URL) throws(RecordingError) {
    let path = folder.appendingPathComponent(RecordingFolder.journal).path
    guard FileManager.default.fileExists(atPath: path) else {
      throw .noRecording(path: folder.path)
    }
    let content = try JournalContent(path: path)
    self.init(content.entries, chain: content.hash)
  }

  init(_ entries: [JournalEntry], chain: String = "") {
    self.chain = chain
    for entry in entries {
      lastClock = entry.clock
      isEnded = false
      switch entry.event {
      case .started(let value): start = value
      case .opened(let value): segments.append(Segment(start: value))
      case .closed(let value):
        if let index = segments.firstIndex(where: { $0.start.number == value.number }) {
          segments[index].end = value
        }
      case .gap(let value): gaps.append(value)
      case .clock(_, let drift): driftPPM = drift ?? driftPPM
      case .clockSet: break
      case .ended: isEnded = true
      }
    }
  }

  /// Frames in closed segments.
  public var closedFrames: Int64 { segments.reduce(0) { $0 + ($1.end?.frames ?? 0) } }

  /// Wall time of a frame, nanoseconds UTC; nil before the first segment.
  ///
  /// - Complexity: O(segments).
  public func wall(ofFrame frame: Int64) -> Int64? {
    guard let start, let segment = segments.last(where: { $0.start.firstFrame <= frame })
    else { return nil }
    return segment.start.wall
      + start.format.nanoseconds(ofFrames: frame - segment.start.firstFrame)
  }
}
