/// How many words were right and wrong.
public struct ErrorCounts: Hashable, Sendable {
  /// Right words.
  public var hits = 0
  /// Words replaced by others.
  public var substitutions = 0
  /// Words left out.
  public var deletions = 0
  /// Words added.
  public var insertions = 0

  /// No words at all.
  public init() {}

  /// Given counts.
  public init(hits: Int, substitutions: Int, deletions: Int, insertions: Int) {
    self.hits = hits
    self.substitutions = substitutions
    self.deletions = deletions
    self.insertions = insertions
  }

  /// Words of the reference.
  public var referenceCount: Int { hits + substitutions + deletions }
  /// All errors.
  public var errors: Int { substitutions + deletions + insertions }
  /// Errors for each word of the reference, (S + D + I) / N; nil when the reference is empty.
  ///
  /// - Range: 0 and up; more than 1 when much was added.
  public var rate: Double? {
    referenceCount == 0 ? nil : Double(errors) / Double(referenceCount)
  }
}
