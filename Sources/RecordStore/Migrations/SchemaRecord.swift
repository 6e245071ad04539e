import GRDB

/// Keeps the definitions of all tables, triggers, indexes and views among the rows that the trail follows, so that
/// a table that was dropped or a trigger that was added past the trail is found like a row that was altered.
enum SchemaRecord {
  /// A definition as SQLite keeps it.
  struct Definition: Hashable {
    let type: String
    let table: String
    let sql: String
  }

  /// Brings the record up to date, within an act.
  static func sync(_ db: Database) throws {
    let found = try definitions(db)
    let known = try recorded(db)
    for name in known.keys where found[name] == nil {
      try db.execute(sql: "DELETE FROM schema_object WHERE name = ?", arguments: [name])
    }
    for (name, definition) in found.sorted(by: { $0.key < $1.key }) where known[name] != definition
    {
      try db.execute(
        sql: """
          INSERT INTO schema_object (name, type, table_name, sql) VALUES (?, ?, ?, ?)
          ON CONFLICT (name) DO UPDATE SET type = excluded.type, table_name = excluded.table_name,
            sql = excluded.sql
          """, arguments: [name, definition.type, definition.table, definition.sql])
    }
  }

  /// Names of definitions that are missing, added or others, against the record and, for the kernel's own, against
  /// what this program makes.
  static func differences(_ db: Database) throws -> [String] {
    let found = try definitions(db)
    var names = Set<String>()
    let known = try recorded(db)
    for name in Set(found.keys).union(known.keys) where found[name] != known[name] {
      names.insert(name)
    }
    let expected = try kernel.get()
    let tables = Set(expected.values.filter { $0.type == "table" }.map(\.table))
    for (name, definition) in expected where found[name] != definition { names.insert(name) }
    for (name, definition) in found
    where tables.contains(definition.table) && expected[name] == nil {
      names.insert(name)
    }
    return names.sorted()
  }

  /// What the kernel's steps make, of this program's own knowledge.
  private static let kernel = Result {
    let queue = try DatabaseQueue()
    try KernelMigrations.run(queue)
    return try queue.read { try definitions($0) }
  }

  /// Everything but what SQLite makes itself: its own tables, and those behind a search index.
  private static func definitions(_ db: Database) throws -> [String: Definition] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT s.type, s.name, s.tbl_name, s.sql FROM sqlite_schema AS s
        LEFT JOIN pragma_table_list AS t ON t.schema = 'main' AND t.name = s.tbl_name
        WHERE s.sql IS NOT NULL AND coalesce(t.type, '') <> 'shadow' AND s.name <> 'grdb_migrations'
          AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        """)
    return Dictionary(
      rows.map {
        ($0["name"], Definition(type: $0["type"], table: $0["tbl_name"], sql: $0["sql"]))
      },
      uniquingKeysWith: { first, _ in first })
  }

  private static func recorded(_ db: Database) throws -> [String: Definition] {
    guard try db.tableExists("schema_object") else { return [:] }
    let rows = try Row.fetchAll(db, sql: "SELECT name, type, table_name, sql FROM schema_object")
    return Dictionary(
      rows.map {
        ($0["name"], Definition(type: $0["type"], table: $0["table_name"], sql: $0["sql"]))
      }, uniquingKeysWith: { first, _ in first })
  }
}
