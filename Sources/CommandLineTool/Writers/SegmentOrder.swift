import Quantities
import Transcripts

/// Brings the segments of several channels into the order of their starts.
///
/// Segments arrive in the order of their ends. A later one can begin before an earlier one, but not by more than the
/// longest segment; so a segment is held until that much sound lies behind it.
/// - Complexity: memory for a minute of segments, whatever the length of the recording.
struct SegmentOrder {
  /// More than three times the longest stretch of speech that is recognised at once.
  private static let horizon = TimeSpan(milliseconds: 60_000)

  private let isNeeded: Bool
  private var held: [TranscriptSegment] = []

  /// Makes an order for so many channels; one channel is in order by itself.
  init(channels: Int) {
    isNeeded = channels > 1
  }

  /// Takes a segment and returns those that nothing can come before any more.
  mutating func accept(_ segment: TranscriptSegment) -> [TranscriptSegment] {
    guard isNeeded else { return [segment] }
    let place = held.lastIndex { $0.start <= segment.start }.map { $0 + 1 } ?? 0
    held.insert(segment, at: place)
    let safe = held.prefix { $0.start < segment.end - Self.horizon }.count
    defer { held.removeFirst(safe) }
    return Array(held.prefix(safe))
  }

  /// Returns the rest.
  mutating func finish() -> [TranscriptSegment] {
    defer { held = [] }
    return held
  }
}
