import Foundation
import GRDB

extension StoreReader {
  /// The latest events, newest first, without what they changed.
  ///
  /// - Parameters:
  ///   - module: only acts on behalf of this module.
  ///   - actor: only acts of this account.
  ///   - since: only events at or after this moment, in UTC as the trail writes it.
  public func events(
    module: String? = nil, actor: String? = nil, since: String? = nil, limit: Int = 20
  ) throws -> [TrailEvent] {
    var sql = "SELECT * FROM trail_event WHERE 1"
    var arguments: StatementArguments = []
    for (column, value) in [("module = ?", module), ("actor = ?", actor), ("time >= ?", since)] {
      guard let value else { continue }
      sql += " AND " + column
      arguments += [value]
    }
    return try Row.fetchAll(
      database, sql: sql + " ORDER BY number DESC LIMIT ?", arguments: arguments + [limit]
    ).map { row in
      guard let time = Timestamp.date(row["time"]) else {
        throw StoreError.damaged(
          path: folder.database.path, detail: "trail_event \(row["number"] as Int64? ?? 0)")
      }
      let record: String? = row["record"]
      return TrailEvent(
        number: row["number"], time: time, actor: row["actor"], actorName: row["actor_name"],
        action: row["action"], module: row["module"], record: record.flatMap(RecordID.init),
        reason: row["reason"], changes: [])
    }
  }

  /// Identifier and title of the record in a row.
  ///
  /// - Throws: `StoreError.damaged` when there is none.
  package func title(ofRow row: Int64) throws -> (id: String, title: String) {
    let found = try Row.fetchOne(
      database, sql: "SELECT id, title FROM record WHERE row = ?", arguments: [row])
    guard let found, let id = found["id"] as String?, let title = found["title"] as String? else {
      throw StoreError.damaged(path: folder.database.path, detail: "record \(row)")
    }
    return (id, title)
  }

  /// The identifier of the one record that begins with these digits; nil when there is none or more than one.
  public func record(beginning text: String) throws -> RecordID? {
    guard text.utf8.count >= 8,
      text.utf8.allSatisfy({
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0) || $0 == 0x2d
      })
    else { return nil }
    let found = try String.fetchAll(
      database, sql: "SELECT id FROM record WHERE id >= ? AND id < ? LIMIT 2",
      arguments: [text, text + "g"])
    return found.count == 1 ? RecordID(found[0]) : nil
  }
}
