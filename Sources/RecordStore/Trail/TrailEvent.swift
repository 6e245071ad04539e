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
  func keeping(_ isKept: (Change) -> Bool) -> TrailEvent {
    holding(changes.filter(isKept))
  }

  /// The event without what rows of modules held; what the envelope of a record held stays, except its title.
  package var masked: TrailEvent {
    holding(
      changes.map { change in
        Change(
          table: change.table, key: change.key,
          old: change.old.map { JSONRow.masked($0, keeping: Self.told[change.table] ?? []) },
          new: change.new.map { JSONRow.masked($0, keeping: Self.told[change.table] ?? []) })
      })
  }

  /// What of the kernel's tables is no personal data of the one whom a record is about.
  private static let told: [String: Set<String>] = [
    "record": [
      "kind", "number", "date", "access", "status", "owner_unit", "classification",
      "retention_start", "active_until", "inactive_until", "fate", "personal_data", "version",
    ],
    "record_relation": ["record", "kind", "target"],
    "record_due": ["record", "kind", "day", "title_id", "title_en", "permission"],
    "number_issue": ["number", "year", "sequence", "date", "state"],
  ]

  /// The event with these changes.
  func holding(_ changes: [Change]) -> TrailEvent {
    TrailEvent(
      number: number, time: time, actor: actor, actorName: actorName, action: action,
      module: module, record: record, reason: reason, changes: changes)
  }
}
