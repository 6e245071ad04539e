public import Foundation
import GRDB

extension StoreWriter {
  /// Writes down a request about somebody's personal data.
  ///
  /// - Returns: its number.
  /// - Throws: `StoreError.noRecord`.
  @discardableResult
  public func addDataRequest(
    _ kind: DataRequest.Kind, about person: RecordID, received: Date, due: Date
  ) throws -> Int64 {
    try RecordRows.row(database, person)
    try database.execute(
      sql: "INSERT INTO data_request (person, kind, received, due) VALUES (?, ?, ?, ?)",
      arguments: [
        person.description, kind.rawValue, Timestamp.text(received), Timestamp.text(due),
      ])
    return database.lastInsertedRowID
  }

  /// Writes down how a request was answered; nothing happens when there is no open one of this kind.
  public func answerDataRequests(
    _ kind: DataRequest.Kind, about person: RecordID, at time: Date, _ answer: String
  ) throws {
    try database.execute(
      sql:
        "UPDATE data_request SET done = ?, answer = ? WHERE person = ? AND kind = ? AND done IS NULL",
      arguments: [Timestamp.text(time), answer, person.description, kind.rawValue])
  }

  /// Limits the use of a person's data, or ends the limit.
  ///
  /// - Throws: `StoreError.noRecord`.
  public func setLimited(_ isLimited: Bool, _ person: RecordID, reason: String, at time: Date)
    throws
  {
    try RecordRows.row(database, person)
    if isLimited {
      try database.execute(
        sql: """
          INSERT INTO data_limit (person, since, reason) VALUES (?, ?, ?)
          ON CONFLICT (person) DO UPDATE SET since = excluded.since, reason = excluded.reason
          """, arguments: [person.description, Timestamp.text(time), reason])
    } else {
      try database.execute(
        sql: "DELETE FROM data_limit WHERE person = ?", arguments: [person.description])
    }
  }
}
