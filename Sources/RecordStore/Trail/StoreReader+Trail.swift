import Foundation
import GRDB

extension StoreReader {
  /// The events that changed a record or were about it, oldest first, with what they changed of this record.
  ///
  /// One event can change many records; of the others, and of rows of modules that do not name this record, nothing
  /// is told.
  public func history(of id: RecordID) throws -> [TrailEvent] {
    let row = try RecordRows.row(database, id)
    return try wholeHistory(of: id).map { event in
      event.keeping { change in
        switch change.table {
        case "record": change.key == "[\(row)]"
        case "record_text": false
        default:
          change.key.hasPrefix("[\"\(id)\"")
            || change.old?.contains("\"record\":\"\(id)\"") == true
            || change.new?.contains("\"record\":\"\(id)\"") == true
        }
      }
    }
  }

  /// The histories of several records as one.
  public func history(of ids: [RecordID]) throws -> [TrailEvent] {
    let events = try ids.flatMap { try history(of: $0) }
    return Dictionary(grouping: events, by: \.number).sorted { $0.key < $1.key }.compactMap {
      let changes = $0.value.flatMap(\.changes)
      return $0.value.first?.holding(
        changes.enumerated().filter { changes[..<$0.offset].firstIndex(of: $0.element) == nil }
          .map(\.element))
    }
  }

  /// The events that changed a record or were about it, oldest first, whole.
  func wholeHistory(of id: RecordID) throws -> [TrailEvent] {
    let text = id.description
    let numbers = try Int64.fetchAll(
      database,
      sql: """
        SELECT number FROM trail_event WHERE record = ?1
        UNION SELECT event FROM trail_change WHERE table_name = 'record' AND row_key =
          (SELECT json_array(row) FROM record WHERE id = ?1)
        UNION SELECT event FROM trail_change
          WHERE table_name IN ('record_relation', 'record_attachment')
            AND row_key >= '["' || ?1 || '",' AND row_key < '["' || ?1 || '-'
        UNION SELECT event FROM trail_change
          WHERE table_name IN (SELECT name FROM schema_object WHERE type = 'table')
            AND row_key = json_array(?1)
        ORDER BY 1
        """, arguments: [text])
    return try numbers.map { try event($0) }
  }

  /// How many events there are.
  public func eventCount() throws -> Int64 {
    try Int64.fetchOne(database, sql: "SELECT head FROM trail_gate") ?? 0
  }

  /// The hash of the last event, which stands for the whole trail up to it.
  public func trailHash() throws -> String {
    try String.fetchOne(database, sql: "SELECT hash FROM trail_gate") ?? ""
  }

  private func event(_ number: Int64) throws -> TrailEvent {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM trail_event WHERE number = ?", arguments: [number]),
      let time = Timestamp.date(row["time"])
    else {
      throw StoreError.damaged(path: folder.database.path, detail: "trail_event \(number)")
    }
    let changes = try Row.fetchAll(
      database,
      sql: "SELECT table_name, row_key, old, new FROM trail_change WHERE event = ? ORDER BY id",
      arguments: [number]
    ).map {
      TrailEvent.Change(table: $0["table_name"], key: $0["row_key"], old: $0["old"], new: $0["new"])
    }
    let record: String? = row["record"]
    return TrailEvent(
      number: number, time: time, actor: row["actor"], actorName: row["actor_name"],
      action: row["action"], module: row["module"], record: record.flatMap(RecordID.init),
      reason: row["reason"], changes: changes)
  }
}
