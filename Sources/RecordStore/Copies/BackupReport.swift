/// What a backup or an export holds, and what was wrong with the store already.
public struct BackupReport: Hashable, Sendable {
  /// Events in the copy.
  public let events: Int64
  /// What a check of the copy found; empty when all is well.
  public let faults: [TrailFault]

  package init(events: Int64, faults: [TrailFault]) {
    self.events = events
    self.faults = faults
  }
}
