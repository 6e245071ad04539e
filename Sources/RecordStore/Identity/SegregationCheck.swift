import GRDB

/// Refuses acts by somebody who did another act on the same record, by what the trail says.
enum SegregationCheck {
  /// Checks every record that an act names or has changed.
  ///
  /// - Throws: `IdentityError.segregated`; the transaction is then undone.
  static func check(_ db: Database, _ act: Act, event: Int64) throws {
    let firsts = try String.fetchAll(
      db.cachedStatement(
        sql: "SELECT first_action FROM segregation WHERE module = ? AND then_action = ?"),
      arguments: [act.module, act.action])
    guard !firsts.isEmpty else { return }
    var records = try Set(
      String.fetchAll(
        db,
        sql: """
          SELECT record.id FROM trail_change JOIN record
            ON trail_change.row_key = json_array(record.row)
          WHERE trail_change.event = ? AND table_name = 'record'
          """, arguments: [event]))
    if let subject = act.subject { records.insert(subject.description) }
    for record in records.sorted() {
      for first in firsts where try did(db, first, act, record) {
        throw IdentityError.segregated(
          module: act.module, first: first, then: act.action, account: act.actor.id)
      }
    }
  }

  private static func did(_ db: Database, _ action: String, _ act: Act, _ record: String) throws
    -> Bool
  {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM trail_event WHERE record = ?1 AND module = ?2 AND action = ?3 AND actor = ?4
            UNION ALL
            SELECT 1 FROM trail_change JOIN trail_event ON number = event
            WHERE table_name = 'record' AND row_key = (SELECT json_array(row) FROM record WHERE id = ?1)
              AND module = ?2 AND action = ?3 AND actor = ?4)
          """),
      arguments: [record, act.module, action, act.actor.id]) ?? false
  }
}
