/// What can go wrong with the store; cases carry facts, words are made elsewhere.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no store in the folder.
  case missing(folder: String)
  /// The folder is a backup or an export; whoever opens it as a store would change it.
  case isCopy(folder: String)
  /// The folder holds files of something else.
  case foreignFiles(folder: String, first: String)
  /// A store exists where a new one shall be made.
  case exists(folder: String)
  /// The store was made by a newer program; `step` is a step of its making that this one does not know.
  case newer(step: String)
  /// The database file is no database, or its content is broken.
  case damaged(path: String, detail: String)
  /// Something was written past the trail; nothing more is written until somebody has looked at it.
  case tampered(table: String)
  /// The disk is full.
  case diskFull(path: String)
  /// The disk or the folder does not allow writing.
  case readOnly(path: String)
  /// Reading or writing failed; `number` is errno, or the extended result code of SQLite.
  case inputOutput(path: String, number: Int32)
  /// Others wrote for longer than the waiting time.
  case busy(seconds: Int)
  /// A rule of a table was broken by what a caller wrote.
  case constraint(detail: String)
  /// No such record.
  case noRecord(RecordID)
  /// No record bears this code or number.
  case noSuchNumber(String)
  /// The record has changed since it was read; nothing was written.
  case stale(StaleEdit)
  /// A value that the record may not have.
  case invalid(field: String, value: String)
  /// A number that another record of the same kind has.
  case numberTaken(number: String, kind: String, by: RecordID)
  /// No such number book.
  case noBook(module: String, code: String)
  /// The number was not issued, or has been made void already.
  case notIssued(number: String)
  /// An attached file is missing or differs from its digest.
  case attachment(Digest, AttachmentFault)
  /// A file to attach or a folder to write cannot be used.
  case file(path: String, number: Int32)
  /// A migration failed and was undone.
  case migration(owner: String, step: String, detail: String)
  /// A table that the trail cannot follow, and why.
  case untrackable(table: String, TrackingFault)
  /// A copy would lie within the store that it copies.
  case insideStore(path: String)
  /// A copy (backup or export) that cannot be taken back.
  case copy(path: String, CopyFault)
}

/// What is wrong with an attached file.
public enum AttachmentFault: String, Hashable, Sendable {
  case missing
  case altered
}

/// Why the trail cannot follow a table.
public enum TrackingFault: String, Hashable, Sendable {
  case notStrict
  case noPrimaryKey
  case columnType
  case foreignName
  case undeclaredShape
  case codeColumns
}

/// What is wrong with a backup or an export.
public enum CopyFault: Hashable, Sendable {
  case noManifest
  case masked
  case format(found: String)
  case missingFile(String)
  case alteredFile(String)
  case line(file: String, number: Int)
  case trail
  case statement(file: String, number: Int)
}

/// Both versions of a record whose edit came too late.
public struct StaleEdit: Hashable, Sendable {
  /// The version that the edit began with.
  public let expected: Int
  /// The record as it stands now.
  public let found: RecordEnvelope
  /// What the refused edit wanted.
  public let wanted: RecordContent
}
