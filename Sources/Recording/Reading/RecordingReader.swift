public import Foundation

/// Reads the samples of a recording from its segments in order, also while it grows.
///
/// - Isolation: belongs to one task at a time; not Sendable.
public final class RecordingReader {
  /// What one call of `next` brought.
  public enum Step: Sendable {
    /// Interleaved samples from this frame of the recording on.
    case samples([Int16], firstFrame: Int64)
    /// Sound is missing here; the next samples begin a new stretch of time.
    case gap(JournalEvent.Gap)
    /// Everything so far was read; the recorder may still write.
    case waiting
    /// The recording has ended and everything was read.
    case ended
  }

  private let folder: URL
  private var history: RecordingHistory
  private var journalSize: Int64 = -1
  private var open: (segment: Int, file: SegmentReading)?
  private var gapsTold = 0
  /// Frames of the recording that were read.
  public private(set) var position: Int64
  /// What is recorded; nil before the recorder has started.
  public var format: CaptureFormat? { history.start?.format }
  /// Wall time and gaps of what was read.
  public var timeline: RecordingHistory { history }

  /// Begins at a frame of a recording.
  ///
  /// - Throws: `RecordingError`.
  public init(folder: URL, from frame: Int64 = 0) throws(RecordingError) {
    self.folder = folder
    position = frame
    history = try RecordingHistory(folder: folder)
    gapsTold = history.gaps.count { $0.atFrame < frame }
  }

  /// The next samples, at most so many frames.
  ///
  /// - Throws: `RecordingError` when the journal or a segment cannot be read.
  public func next(frames: Int) throws(RecordingError) -> Step {
    try refresh()
    if gapsTold < history.gaps.count, history.gaps[gapsTold].atFrame <= position {
      gapsTold += 1
      return .gap(history.gaps[gapsTold - 1])
    }
    let segments = history.segments
    guard
      let index = segments.lastIndex(where: {
        $0.start.firstFrame <= position && ($0.end?.frames ?? 1) > 0
      })
    else { return history.isEnded ? .ended : .waiting }
    let segment = segments[index]
    let offset = position - segment.start.firstFrame
    if let end = segment.end, offset >= end.frames {
      open = nil
      return history.isEnded ? .ended : .waiting
    }
    if open?.segment != segment.start.number || offset >= open?.file.frames ?? 0 {
      let path = folder.appendingPathComponent(segment.start.file).path
      guard let file = SegmentReading(path: path, at: offset) else {
        guard segment.end == nil else {
          throw .system(SystemFailure(number: ENOENT, path: path))
        }
        return .waiting
      }
      open = (segment.start.number, file)
    }
    let room = segment.end.map { Int(min(Int64(frames), $0.frames - offset)) } ?? frames
    let samples = open?.file.read(frames: room) ?? []
    guard !samples.isEmpty, let channels = format?.channels else {
      open = nil
      if segment.end != nil {
        throw .system(SystemFailure(number: EIO, path: segment.start.file))
      }
      return .waiting
    }
    defer { position += Int64(samples.count / channels) }
    return .samples(samples, firstFrame: position)
  }

  /// Frames that the recording holds by now, those of an open segment too.
  ///
  /// - Throws: `RecordingError` when the journal cannot be read.
  public func recordedFrames() throws(RecordingError) -> Int64 {
    try refresh()
    guard let segment = history.segments.last else { return 0 }
    let path = folder.appendingPathComponent(segment.start.file).path
    return segment.start.firstFrame
      + (segment.end?.frames ?? SegmentReading(path: path, at: 0)?.frames ?? 0)
  }

  /// Reads the journal anew when it has grown.
  private func refresh() throws(RecordingError) {
    var state = stat()
    let path = folder.appendingPathComponent(RecordingFolder.journal).path
    guard stat(path, &state) == 0 else {
      throw .system(SystemFailure(number: errno, path: path))
    }
    guard Int64(state.st_size) != journalSize else { return }
    history = try RecordingHistory(folder: folder)
    journalSize = Int64(state.st_size)
  }
}
