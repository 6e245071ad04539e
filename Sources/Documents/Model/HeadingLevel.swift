/// The rank of a heading.
public enum HeadingLevel: Int, Hashable, Sendable, CaseIterable {
  /// A chapter.
  case first = 1
  /// A section.
  case second
  /// A section's part.
  case third
}
