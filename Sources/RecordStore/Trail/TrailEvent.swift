public import Foundation

/// One event of the trail.
public struct TrailEvent: Hashable, Sendable {
  /// A row that changed, as JSON of its columns.
  public struct Change: Hashable, Sendable {
    /// The table.
    public let table: String
    /// The primary key as a JSON array.
    public let key: String
    /// What the columns held before; nil when the row is new.
    public let old: String?
    /// What they hold since; nil when the row is gone.
    public let new: String?
  }

  /// Its place in the trail, from 1 without a gap.
  public let number: Int64
  /// When, to the millisecond.
  public let time: Date
  /// Identifier of the account.
  public let actor: String
  /// The account's name at that time.
  public let actorName: String
  /// What was done.
  public let action: String
  /// On behalf of which module.
  public let module: String
  /// The record it was about.
  public let record: RecordID?
  /// Why.
  public let reason: String?
  /// Everything that changed, in order.
  public let changes: [Change]

  /// The event with some of its changes.
  func keeping(_ isKept: (Change) -> Bool) -> TrailEvent { holding(changes.filter(isKept)) }

  /// The event with these changes.
  func holding(_ changes: [Change]) -> TrailEvent {
    TrailEvent(
      number: number, time: time, actor: actor, actorName: actorName, action: action,
      module: module, record: record, reason: reason, changes: changes)
  }
}
