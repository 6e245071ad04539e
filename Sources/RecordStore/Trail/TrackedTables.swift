import GRDB

/// The triggers by which the trail follows tables.
enum TrackedTables {
  /// Makes the triggers of all tables of an owner that have none yet.
  ///
  /// - Throws: `StoreError.untrackable` for a table that cannot be followed.
  static func follow(_ db: Database, owner: String, tables names: [String]? = nil) throws {
    for table in try names ?? ordinaryTables(db, owner: owner) {
      guard try !isFollowed(db, table) else { continue }
      for trigger in try triggers(db, table) { try db.execute(sql: trigger) }
    }
  }

  /// Removes the triggers of tables whose shape is about to change.
  static func release(_ db: Database, _ tables: [String]) throws {
    for table in tables {
      for event in ["insert", "update", "delete"] {
        try db.execute(sql: "DROP TRIGGER IF EXISTS \"trail_\(table)_\(event)\"")
      }
    }
  }

  /// Writes every row of a table into the trail, as it stands.
  static func record(_ db: Database, _ table: String) throws {
    let columns = try columns(db, table)
    try db.execute(
      sql: """
        INSERT INTO trail_change (event, table_name, row_key, old, new, salt)
        SELECT (SELECT event FROM trail_gate), '\(table)', \(key(columns, "t")), NULL,
          \(object(columns, "t")), lower(hex(randomblob(16))) FROM "\(table)" AS t
        """)
  }

  /// Writes the rows of a table with some key into the trail, as they stand.
  static func record(_ db: Database, _ table: String, key rowKey: String) throws {
    let columns = try columns(db, table)
    try db.execute(
      sql: """
        INSERT INTO trail_change (event, table_name, row_key, old, new, salt)
        SELECT (SELECT event FROM trail_gate), '\(table)', \(key(columns, "t")), NULL,
          \(object(columns, "t")), lower(hex(randomblob(16))) FROM "\(table)" AS t
        WHERE \(key(columns, "t")) = ?
        """, arguments: [rowKey])
  }

  /// Every table that must be followed, in the order of names: all that hold more than derived data.
  static func all(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
          AND (name NOT LIKE 'trail\\_%' ESCAPE '\\' OR name = 'trail_blot') AND name NOT IN ('record_text', 'grdb_migrations', 'account_secret')
        ORDER BY name
        """)
  }

  /// Whether the triggers of a table are there, and are those that were made.
  static func isGuarded(_ db: Database, _ table: String) throws -> Bool {
    // Byte by byte: two spellings of one letter are two texts.
    let found = try Set(
      String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?",
        arguments: [table]
      ).map { Array($0.utf8) })
    return try found.isSuperset(of: triggers(db, table).map { Array($0.utf8) })
  }

  /// Key and content of every row of a table, as the trail writes them, in the order of keys.
  static func rows(_ db: Database, _ table: String) throws -> RowCursor {
    let columns = try columns(db, table)
    return try Row.fetchCursor(
      db,
      sql: """
        SELECT \(key(columns, "t")) AS row_key, \(object(columns, "t")) AS content FROM "\(table)" AS t
        ORDER BY row_key
        """)
  }

  /// The statement that gives the keys of a table's rows, as the trail writes them.
  static func keys(_ db: Database, _ table: String) throws -> String {
    "SELECT \(key(try columns(db, table), "t")) FROM \"\(table)\" AS t"
  }

  /// Copies name, key and content of every row into a table with these three columns.
  static func copyRows(_ db: Database, _ table: String, into target: String) throws {
    let columns = try columns(db, table)
    try db.execute(
      sql: """
        INSERT INTO \(target) (table_name, row_key, content)
        SELECT '\(table)', \(key(columns, "t")), \(object(columns, "t")) FROM "\(table)" AS t
        """)
  }

  private struct Column {
    let name: String
    let keyPosition: Int
  }

  /// The tables of an owner that the trail follows or must follow.
  static func ordinaryTables(_ db: Database, owner: String) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name LIKE ? ESCAPE '\\' ORDER BY name
        """, arguments: ["\(owner)\\_%"])
  }

  private static func isFollowed(_ db: Database, _ table: String) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name = ?)",
      arguments: ["trail_\(table)_insert"]) ?? false
  }

  private static func columns(_ db: Database, _ table: String) throws -> [Column] {
    let strict =
      try Bool.fetchOne(
        db, sql: "SELECT strict FROM pragma_table_list WHERE schema = 'main' AND name = ?",
        arguments: [table]) ?? false
    guard strict else { throw StoreError.untrackable(table: table, .notStrict) }
    let rows = try Row.fetchAll(
      db, sql: "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid", arguments: [table])
    let columns = try rows.map { row in
      let type: String = row["type"]
      guard type == "INTEGER" || type == "INT" || type == "TEXT" else {
        throw StoreError.untrackable(table: table, .columnType)
      }
      return Column(name: row["name"], keyPosition: row["pk"])
    }
    guard columns.contains(where: { $0.keyPosition > 0 }) else {
      throw StoreError.untrackable(table: table, .noPrimaryKey)
    }
    return columns
  }

  /// The primary key as a JSON array.
  private static func key(_ columns: [Column], _ row: String) -> String {
    let parts = columns.filter { $0.keyPosition > 0 }.sorted { $0.keyPosition < $1.keyPosition }
    return "json_array(" + parts.map { "\(row).\"\($0.name)\"" }.joined(separator: ", ") + ")"
  }

  /// All columns as a JSON object.
  private static func object(_ columns: [Column], _ row: String) -> String {
    "json_object("
      + columns.map { "'\($0.name)', \(row).\"\($0.name)\"" }.joined(separator: ", ") + ")"
  }

  /// The columns that differ, as a JSON object of one side.
  private static func difference(_ columns: [Column], _ row: String) -> String {
    let parts = columns.map {
      "SELECT '\($0.name)' AS k, \(row).\"\($0.name)\" AS v "
        + "WHERE OLD.\"\($0.name)\" IS NOT NEW.\"\($0.name)\""
    }
    return "(SELECT json_group_object(k, v) FROM (\(parts.joined(separator: " UNION ALL "))))"
  }

  private static func triggers(_ db: Database, _ table: String) throws -> [String] {
    let columns = try columns(db, table)
    func write(key: String, old: String, new: String, when condition: String = "") -> String {
      """
      SELECT RAISE(ABORT, 'no act is open') WHERE (SELECT event FROM trail_gate) IS NULL;
      INSERT INTO trail_change (event, table_name, row_key, old, new, salt)
      SELECT (SELECT event FROM trail_gate), '\(table)', \(key), \(old), \(new),
        lower(hex(randomblob(16)))\(condition);
      """
    }
    let same = "\(key(columns, "OLD")) = \(key(columns, "NEW"))"
    let differs = columns.map { "OLD.\"\($0.name)\" IS NOT NEW.\"\($0.name)\"" }
      .joined(separator: " OR ")
    // A row whose key changes is one row less and another more.
    return [
      """
      CREATE TRIGGER "trail_\(table)_insert" AFTER INSERT ON "\(table)" BEGIN
      \(write(key: key(columns, "NEW"), old: "NULL", new: object(columns, "NEW")))
      END
      """,
      """
      CREATE TRIGGER "trail_\(table)_update" AFTER UPDATE ON "\(table)" BEGIN
      \(write(key: key(columns, "NEW"), old: difference(columns, "OLD"), new: difference(columns, "NEW"), when: " WHERE \(same) AND (\(differs))"))
      \(write(key: key(columns, "OLD"), old: object(columns, "OLD"), new: "NULL", when: " WHERE NOT \(same)"))
      \(write(key: key(columns, "NEW"), old: "NULL", new: object(columns, "NEW"), when: " WHERE NOT \(same)"))
      END
      """,
      """
      CREATE TRIGGER "trail_\(table)_delete" AFTER DELETE ON "\(table)" BEGIN
      \(write(key: key(columns, "OLD"), old: object(columns, "OLD"), new: "NULL"))
      END
      """,
    ]
  }
}
