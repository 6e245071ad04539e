import GRDB

/// The rows of an owner's tables before a step, so that what the step does to their shape is written down whole.
struct TableRows {
  private let tables: [String]
  /// Number of rows of each table.
  private let counts: [String: Int]

  /// Keeps keys and contents in a temporary table until `settle`.
  init(_ db: Database, owner: String) throws {
    tables = try TrackedTables.ordinaryTables(db, owner: owner)
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS step_row (
          table_name TEXT NOT NULL, row_key TEXT NOT NULL, content TEXT NOT NULL,
          PRIMARY KEY (table_name, row_key))
        """)
    try db.execute(sql: "DELETE FROM temp.step_row")
    var counts: [String: Int] = [:]
    for table in tables {
      counts[table] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \"\(table)\"") ?? 0
      try TrackedTables.copyRows(db, table, into: "temp.step_row")
    }
    self.counts = counts
  }

  /// Writes the rows of reshaped tables anew and those that are gone as removed.
  ///
  /// - Throws: `StoreError.untrackable` for a table that was reshaped or dropped without saying so.
  func settle(_ db: Database, reshaped: Set<String>, event: Int64) throws {
    for table in Set(tables).union(reshaped).sorted() {
      let exists = try db.tableExists(table)
      guard reshaped.contains(table) else {
        guard exists ? try TrackedTables.isGuarded(db, table) : counts[table] == 0 else {
          throw StoreError.untrackable(table: table, .undeclaredShape)
        }
        continue
      }
      if exists { try TrackedTables.record(db, table) }
      try db.execute(
        sql: """
          INSERT INTO trail_change (event, table_name, row_key, old, new, salt)
          SELECT ?, table_name, row_key, content, NULL, lower(hex(randomblob(16)))
          FROM temp.step_row WHERE table_name = ?
          \(exists ? "AND row_key NOT IN (\(try TrackedTables.keys(db, table)))" : "")
          """, arguments: [event, table])
    }
    try db.execute(sql: "DELETE FROM temp.step_row")
  }
}
