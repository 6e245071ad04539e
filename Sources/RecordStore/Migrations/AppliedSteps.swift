import GRDB

/// Which steps a database has seen, in the table that GRDB uses for it.
///
/// Whether a step was applied is asked again within its own transaction: of two programs that begin at the same
/// time one does it and the other finds it done. GRDB's own migrator asks before, and the second one fails.
enum AppliedSteps {
  /// All of them; none in a new database.
  static func all(_ db: Database) throws -> Set<String> {
    guard try db.tableExists("grdb_migrations") else { return [] }
    return try String.fetchSet(db, sql: "SELECT identifier FROM grdb_migrations")
  }

  /// Applies a step in a transaction of its own, unless it was applied.
  static func apply(
    _ writer: some DatabaseWriter, _ step: String, _ body: (Database) throws -> Void
  ) throws {
    try writer.write { db in
      try db.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)
          """)
      guard try !all(db).contains(step) else { return }
      // A table may be made anew under its name within a step.
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      try body(db)
      try db.execute(
        sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)", arguments: [step])
    }
  }
}
