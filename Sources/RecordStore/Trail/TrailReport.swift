/// What a check found.
public struct TrailReport: Hashable, Sendable {
  /// Events that were read.
  public let events: Int64
  /// Changed rows that were read.
  public let changes: Int64
  /// Rows of tables that were compared with the trail.
  public let rows: Int64
  /// Attached files that were read.
  public let files: Int64
  /// Files without a record, left over from acts that were undone.
  public let ownerless: Int64
  /// The hash of the last event.
  public let hash: String
  /// What is wrong, the first broken link first; empty when all is well.
  public let faults: [TrailFault]
}
