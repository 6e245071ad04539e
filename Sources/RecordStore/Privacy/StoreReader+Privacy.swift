public import Foundation
import GRDB

extension StoreReader {
  /// Requests about personal data, open ones first, by their deadline.
  public func dataRequests() throws -> [DataRequest] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT data_request.*, outcome FROM data_request
        LEFT JOIN data_answer ON request = number ORDER BY done IS NOT NULL, due, number
        """
    ).compactMap { row in
      let done: String? = row["done"]
      let outcome: String? = row["outcome"]
      guard let person = RecordID(row["person"]),
        let kind = DataRequest.Kind(rawValue: row["kind"]),
        let received = Timestamp.date(row["received"]), let due = Timestamp.date(row["due"])
      else { return nil }
      return DataRequest(
        number: row["number"], person: person, kind: kind, received: received, due: due,
        done: done.flatMap(Timestamp.date),
        outcome: outcome.flatMap(DataRequest.Outcome.init), answer: row["answer"])
    }
  }

  /// Since when the use of a person's data is limited, and why; nil when it is not.
  public func limit(of person: RecordID) throws -> (since: Date, reason: String)? {
    let row = try Row.fetchOne(
      database, sql: "SELECT since, reason FROM data_limit WHERE person = ?",
      arguments: [person.description])
    guard let row, let since = Timestamp.date(row["since"]) else { return nil }
    return (since, row["reason"])
  }

  /// Whether the use of a person's data is limited; it is then shown to nobody but for the person's own requests.
  public func isLimited(_ person: RecordID) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM data_limit WHERE person = ?)"),
      arguments: [person.description]) ?? false
  }

  /// The kinds of personal data that a record holds or ever held; its history tells of them.
  public func personalDataEver(_ id: RecordID) throws -> Set<PersonalDataTag> {
    let row = try RecordRows.row(database, id)
    let texts = try String.fetchAll(
      database,
      sql: """
        SELECT personal_data FROM record WHERE row = ?1
        UNION SELECT json_extract(new, '$.personal_data') FROM trail_change
        WHERE table_name = 'record' AND row_key = json_array(?1)
          AND json_extract(new, '$.personal_data') IS NOT NULL
        """, arguments: [row])
    return Set(
      texts.flatMap { $0.split(separator: " ") }.compactMap {
        PersonalDataTag(rawValue: String($0))
      })
  }

  /// Who has looked at a record that is restricted or holds personal data, newest first.
  public func readings(of id: RecordID) throws -> [TrailEvent] {
    try history(of: id).filter { $0.action == "baca" }.reversed()
  }

  /// Who has looked at any of some records, newest first.
  public func readings(of ids: [RecordID]) throws -> [TrailEvent] {
    try ids.flatMap { try readings(of: $0) }.sorted { $0.number > $1.number }
  }
}
