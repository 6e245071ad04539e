import Foundation
import GRDB

/// Opens the trail for one act within a transaction, and closes it with the act's event.
///
/// Triggers on every followed table write what changed under the number that the gate shows, and refuse
/// any change while it shows none; so nothing can be written past the trail.
enum TrailGate {
  /// Begins an act and returns the number of its event.
  static func open(_ db: Database) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE trail_gate SET event = head + 1
        WHERE event IS NULL AND NOT EXISTS (SELECT 1 FROM trail_change WHERE event > head)
          AND NOT EXISTS (SELECT 1 FROM trail_event WHERE number > head)
        RETURNING event
        """)
    guard let number = try Int64.fetchOne(statement) else {
      // What somebody wrote past the trail must not become part of the next act.
      let stray = try String.fetchOne(
        db,
        sql: """
          SELECT table_name FROM trail_change WHERE event > (SELECT head FROM trail_gate) LIMIT 1
          """)
      if let stray { throw StoreError.tampered(table: stray) }
      throw StoreError.constraint(detail: "an act within an act")
    }
    return number
  }

  /// Ends an act: its event is chained to the last one, or nothing is kept when nothing has changed.
  ///
  /// - Returns: whether there is an event.
  @discardableResult
  static func close(_ db: Database, _ act: Act, number: Int64, at time: Date, always: Bool = false)
    throws -> Bool
  {
    let previous =
      try String.fetchOne(db.cachedStatement(sql: "SELECT hash FROM trail_gate")) ?? ""
    var digests: [String] = []
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, table_name, row_key, old, new, salt FROM trail_change WHERE event = ? ORDER BY id
          """), arguments: [number])
    let update = try db.cachedStatement(sql: "UPDATE trail_change SET digest = ? WHERE id = ?")
    for row in rows {
      let digest = TrailHash.change(
        table: row["table_name"], key: row["row_key"], old: row["old"], new: row["new"],
        salt: row["salt"]
      ).description
      digests.append(digest)
      try update.execute(arguments: [digest, row["id"] as Int64])
    }
    guard always || !digests.isEmpty else {
      try db.cachedStatement(sql: "UPDATE trail_gate SET event = NULL").execute()
      return false
    }
    let stamp = Timestamp.text(time)
    let hash = TrailHash.event(
      previous: previous, number: number, time: stamp, act: act, changes: digests
    ).description
    try db.cachedStatement(
      sql: """
        INSERT INTO trail_event (number, time, actor, actor_name, action, module, record, reason, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      number, stamp, act.actor.id, act.actor.name, act.action, act.module,
      act.subject?.description, act.reason, hash,
    ])
    try db.cachedStatement(sql: "UPDATE trail_gate SET event = NULL, head = ?, hash = ?")
      .execute(arguments: [number, hash])
    return true
  }
}
