/// What a module has deleted of a person's data, and what it had to keep.
public struct ErasureReport: Hashable, Sendable {
  /// What was deleted.
  public var deleted: [Wording]
  /// What was kept, and the rules that keep it.
  public var kept: [KeptData]

  /// Reports; a module that holds nothing of the person reports neither.
  public init(deleted: [Wording] = [], kept: [KeptData] = []) {
    self.deleted = deleted
    self.kept = kept
  }
}
