/// On which side lines are flush.
public enum TextAlignment: String, Hashable, Sendable, CaseIterable {
  /// Flush left.
  case left
  /// Each line in the middle.
  case centre
  /// Flush right, as for sums.
  case right
  /// Flush on both sides but for the last line.
  case justified
}
