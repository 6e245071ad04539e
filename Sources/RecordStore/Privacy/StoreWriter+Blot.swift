import GRDB

extension StoreWriter {
  /// Blots out what the trail tells of the content of a record's rows, after they have been made anonymous.
  ///
  /// That something was changed, when, by whom and why stays, and the chain holds, since it is made of salted digests;
  /// the texts and the salts go. Every blotted change is listed in a table that the trail follows, so nothing can be
  /// blotted out unseen. The rows as they stand are written down anew.
  ///
  /// - Parameter tables: tables of the act's module with one row that has the record as its key.
  /// - Throws: `StoreError.noRecord`.
  public func blot(_ id: RecordID, tables: [String]) throws {
    let row = try RecordRows.row(database, id)
    let places =
      [("record", "[\(row)]")] + tables.map { ($0, "[\"\(id)\"]") }
    for (table, key) in places {
      try database.execute(
        sql: """
          INSERT INTO trail_blot (change, record, event)
          SELECT id, ?, (SELECT event FROM trail_gate) FROM trail_change
          WHERE table_name = ? AND row_key = ? AND digest IS NOT NULL
            AND id NOT IN (SELECT change FROM trail_blot)
          """, arguments: [id.description, table, key])
      try database.execute(
        sql: """
          UPDATE trail_change SET old = NULL, new = NULL, salt = ''
          WHERE table_name = ? AND row_key = ? AND digest IS NOT NULL AND salt <> ''
          """, arguments: [table, key])
      // What this very act wrote of the rows holds the old values too; it has no digest yet.
      try database.execute(
        sql: """
          UPDATE trail_change SET old = NULL,
            new = CASE WHEN new IS NULL THEN NULL ELSE json_object() END WHERE table_name = ? AND row_key = ?
            AND event = (SELECT event FROM trail_gate)
          """, arguments: [table, key])
      try TrackedTables.record(database, table, key: key)
    }
    // An index keeps words of texts that are gone until it is made anew.
    try SearchIndex.rebuild(database)
  }
}
