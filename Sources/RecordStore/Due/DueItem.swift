public import CouncilRules

/// Something that must be done about a record until a day.
public struct DueItem: Hashable, Sendable {
  /// The record.
  public let record: RecordID
  /// The record's module.
  public let module: String
  /// What of the record is due, such as `jawaban`; one a record and kind.
  public let kind: String
  /// The last day.
  public let day: CivilDate
  /// What must be done, in Indonesian and English; no personal data, since it is shown in lists.
  public let title: (indonesian: String, english: String)
  /// Whoever holds it is shown the item.
  public let permission: String

  /// Whether two items are the same in every part.
  public static func == (left: DueItem, right: DueItem) -> Bool {
    left.record == right.record && left.kind == right.kind && left.day == right.day
      && left.module == right.module && left.title == right.title
      && left.permission == right.permission
  }

  /// Hashes what identifies it.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(record)
    hasher.combine(kind)
  }
}
