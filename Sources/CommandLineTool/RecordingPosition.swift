import Foundation
import Quantities
import Recording

/// The place in a recording that runs.
enum RecordingPosition {
  /// What was heard until a time of day, in milliseconds; nil when nothing is being recorded there.
  ///
  /// - Parameter wall: milliseconds UTC since 1970.
  static func milliseconds(in folder: String?, at wall: Int64) -> Int64? {
    // A meeting is marked whatever the recording's state; what is wrong with it `periksa-rekaman` tells.
    guard let folder,
      let history = try? RecordingHistory(folder: URL(fileURLWithPath: folder)),
      !history.isEnded, let start = history.start, let segment = history.segments.last,
      segment.end == nil
    else { return nil }
    let before = start.format.rate.span(ofSamples: segment.start.firstFrame).milliseconds
    return before + max(0, wall - segment.start.wall / 1_000_000)
  }
}
