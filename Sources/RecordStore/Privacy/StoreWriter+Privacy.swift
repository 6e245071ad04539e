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

  /// Writes down how a request was answered.
  ///
  /// - Throws: `PrivacyError.noRequest`, `.answered` for one that has its answer, `.answerTime` for one given before
  ///   the request came in.
  public func answerDataRequest(
    _ number: Int64, _ outcome: DataRequest.Outcome, at time: Date, _ answer: String
  ) throws {
    guard let request = try reader.dataRequests().first(where: { $0.number == number }) else {
      throw PrivacyError.noRequest(number)
    }
    if request.done != nil { throw PrivacyError.answered(number) }
    guard time >= request.received else {
      throw PrivacyError.answerTime(number, received: request.received)
    }
    try require("alasan", answer, RecordRules.isLine(answer))
    try database.execute(
      sql: "UPDATE data_request SET done = ?, answer = ? WHERE number = ?",
      arguments: [Timestamp.text(time), answer, number])
    try database.execute(
      sql: "INSERT INTO data_answer (request, outcome) VALUES (?, ?)",
      arguments: [number, outcome.rawValue])
  }

  /// Writes down how open requests of a kind were answered; nothing happens when there is none.
  public func answerDataRequests(
    _ kind: DataRequest.Kind, about person: RecordID, _ outcome: DataRequest.Outcome, at time: Date,
    _ answer: String
  ) throws {
    for request in try reader.dataRequests()
    where request.person == person && request.kind == kind && request.done == nil {
      // One that came in within this very moment is answered then.
      try answerDataRequest(
        request.number, outcome, at: max(time, request.received), answer)
    }
  }

  /// Limits the use of a person's data, or ends the limit.
  ///
  /// - Throws: `StoreError.noRecord`; `PrivacyError.notLimited` where there is no limit to end.
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
      guard try reader.isLimited(person) else { throw PrivacyError.notLimited }
      try database.execute(
        sql: "DELETE FROM data_limit WHERE person = ?", arguments: [person.description])
    }
  }
}
