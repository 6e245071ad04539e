/// How an A4 sheet lies.
public enum PageOrientation: String, Hashable, Sendable, CaseIterable {
  /// Upright.
  case portrait
  /// On its long side, for wide tables.
  case landscape
}
