import Foundation
import GRDB

extension StoreReader {
  /// Requests about personal data, open ones first, by their deadline.
  public func dataRequests() throws -> [DataRequest] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM data_request ORDER BY done IS NOT NULL, due, number"
    ).compactMap { row in
      let done: String? = row["done"]
      guard let person = RecordID(row["person"]),
        let kind = DataRequest.Kind(rawValue: row["kind"]),
        let received = Timestamp.date(row["received"]), let due = Timestamp.date(row["due"])
      else { return nil }
      return DataRequest(
        number: row["number"], person: person, kind: kind, received: received, due: due,
        done: done.flatMap(Timestamp.date), answer: row["answer"])
    }
  }

  /// Whether the use of a person's data is limited; it is then shown to nobody but for the person's own requests.
  public func isLimited(_ person: RecordID) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM data_limit WHERE person = ?)"),
      arguments: [person.description]) ?? false
  }

  /// Who has looked at a record that is restricted or holds personal data, newest first.
  public func readings(of id: RecordID) throws -> [TrailEvent] {
    try history(of: id).filter { $0.action == "baca" }.reversed()
  }
}
