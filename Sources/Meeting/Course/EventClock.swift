/// When something happened: on the clock of day, on a clock that nobody can set, and in the recording.
package struct EventClock: Hashable, Sendable {
  /// Time of day in UTC since 1970; people and time servers may set it.
  ///
  /// - Units: milliseconds.
  package let wall: Int64
  /// Time since the machine started; nil when the time was typed.
  ///
  /// - Units: milliseconds.
  package let steady: Int64?
  /// Which start of which machine `steady` counts from.
  package let boot: String?
  /// The place in the recording, in what was heard, without gaps; nil when nothing was recorded.
  ///
  /// - Units: milliseconds.
  package let position: Int64?

  /// A reading of the clocks.
  package init(wall: Int64, steady: Int64? = nil, boot: String? = nil, position: Int64? = nil) {
    self.wall = wall
    self.steady = steady
    self.boot = boot
    self.position = position
  }

  /// Whether it was read from the machine when the key was pressed, not typed afterwards.
  package var isLive: Bool { steady != nil && boot != nil }
}
