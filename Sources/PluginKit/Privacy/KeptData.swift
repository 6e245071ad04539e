/// What a module may not delete, and the rule that keeps it.
public struct KeptData: Hashable, Sendable {
  /// What is kept.
  public let what: Wording
  /// Why: the rule and its source.
  public let why: Wording

  /// Tells what is kept.
  public init(_ what: Wording, because why: Wording) {
    self.what = what
    self.why = why
  }
}
