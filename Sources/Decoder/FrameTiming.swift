public import Quantities

/// How output frames become times of the recording.
public struct FrameTiming: Hashable, Sendable {
  /// Length of one output frame.
  public let frame: TimeSpan
  /// Place of the segment's first frame.
  public let origin: TimeSpan
  /// Added to the start of every word.
  public let startShift: TimeSpan
  /// Added to the end of every word.
  public let endShift: TimeSpan

  /// Makes a timing.
  public init(
    frame: TimeSpan, origin: TimeSpan, startShift: TimeSpan = .zero, endShift: TimeSpan = .zero
  ) {
    self.frame = frame
    self.origin = origin
    self.startShift = startShift
    self.endShift = endShift
  }

  func start(_ index: Int32) -> TimeSpan {
    max(.zero, at(index) + startShift)
  }

  func end(_ index: Int32) -> TimeSpan {
    max(.zero, at(index) + endShift)
  }

  private func at(_ index: Int32) -> TimeSpan {
    TimeSpan(microseconds: origin.microseconds + Int64(index) * frame.microseconds)
  }
}
