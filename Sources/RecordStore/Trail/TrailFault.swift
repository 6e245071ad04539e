/// A place where trail, tables and files do not fit together.
public enum TrailFault: Hashable, Sendable {
  /// A number that no event has.
  case missingEvent(Int64)
  /// An event whose hash does not follow from its content and the event before it.
  case brokenLink(Int64)
  /// A changed row whose text does not fit its digest.
  case alteredChange(event: Int64, table: String, key: String)
  /// The trail does not end where the store says it ends.
  case wrongEnd(last: Int64, expected: Int64)
  /// A change of no event.
  case strayChange(event: Int64)
  /// An act was left open.
  case openAct
  /// A row that differs from what the trail says of it.
  case row(table: String, key: String, RowFault)
  /// A file that is missing or altered.
  case attachment(Digest, AttachmentFault)
  /// The database itself is damaged, in the words of SQLite.
  case database(String)
  /// A table, or the trail itself, without the triggers that guard it.
  case unguarded(table: String)
  /// A signature under an event that is not that of its device.
  case signature(event: Int64)
  /// A table, trigger, index or view that is missing, was added, or is another.
  case definition(name: String)
  /// The search index does not fit the records.
  case searchIndex

  /// How a row differs.
  public enum RowFault: String, Hashable, Sendable {
    case altered
    case added
    case removed
  }
}
