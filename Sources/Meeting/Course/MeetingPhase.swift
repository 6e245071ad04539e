/// Where a meeting stands, as its events tell it.
package enum MeetingPhase: String, Hashable, Sendable, CaseIterable {
  /// Not yet opened; maybe put off for want of a quorum.
  case planned = "belum_dibuka"
  case running = "berlangsung"
  case suspended = "diskors"
  case closed = "ditutup"
}
