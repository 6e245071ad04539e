import SidilanKit

/// What each act has changed in the dated tables, so that one done by mistake is taken back with everything that it
/// ended.
enum Journal {
  /// Does an act and keeps which rows it has changed; without `about` nothing is kept.
  static func keep<Value>(
    _ action: String, about: String?, _ writer: StoreWriter, _ body: () throws -> Value
  ) throws -> Value {
    guard let about else { return try body() }
    let before = try images(writer.reader)
    let value = try body()
    let after = try images(writer.reader)
    try writer.database.execute(
      sql: "INSERT INTO simadu_step (action, about) VALUES (?, ?)", arguments: [action, about])
    let step = writer.database.lastInsertedRowID
    for table in JournalTable.allCases {
      let (old, new) = (before[table] ?? [:], after[table] ?? [:])
      for key in Set(old.keys).union(new.keys).sorted() where old[key] != new[key] {
        try writer.database.execute(
          sql: """
            INSERT INTO simadu_step_row (step, place, key, before, after) VALUES (?, ?, ?, ?, ?)
            """, arguments: [step, table.rawValue, key, old[key], new[key]])
      }
    }
    return value
  }

  /// Takes the last act of a kind back: every row is again what it was before.
  ///
  /// - Throws: `PeopleError.nothingToUndo`, `.changedSince` when a row was changed again afterwards.
  static func undo(_ action: String, about: String, _ writer: StoreWriter) throws {
    guard
      let step = try Int64.fetchOne(
        writer.database,
        sql: """
          SELECT max(number) FROM simadu_step WHERE action = ? AND about = ? AND undone = 0
          """, arguments: [action, about])
    else { throw PeopleError.nothingToUndo(about) }
    let now = try images(writer.reader)
    let rows = try Row.fetchAll(
      writer.database, sql: "SELECT * FROM simadu_step_row WHERE step = ?", arguments: [step]
    ).compactMap { row in
      JournalTable(rawValue: row["place"]).map {
        Change(table: $0, key: row["key"], before: row["before"], after: row["after"])
      }
    }
    for row in rows {
      let found = now[row.table]?[row.key]
      guard try found == row.after || row.stands(in: found, writer) else {
        throw PeopleError.changedSince(about)
      }
    }
    try restore(rows, about, writer)
    try writer.database.execute(
      sql: "UPDATE simadu_step SET undone = 1 WHERE number = ?", arguments: [step])
  }

  private static func restore(_ rows: [Change], _ about: String, _ writer: StoreWriter) throws {
    let order = JournalTable.allCases
    do {
      for table in order.reversed() {
        for row in rows where row.table == table && row.before == nil {
          try table.set(row.key, nil, [], isNew: false, writer)
          try row.cancelRecord(writer)
        }
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      // Something that was written later stands on the row.
      throw PeopleError.changedSince(about)
    }
    for table in order {
      for row in rows where row.table == table && row.before != nil {
        let columns = try row.after == nil ? table.columns : row.changed(writer)
        try table.set(row.key, row.before, columns, isNew: row.after == nil, writer)
      }
    }
  }

  private struct Change {
    let table: JournalTable
    let key: String
    let before: String?
    let after: String?

    /// The columns that the act has changed.
    func changed(_ writer: StoreWriter) throws -> [String] {
      try table.columns.filter { try !Self.agree(before, after, $0, writer) }
    }

    /// Whether a row still says what the act has changed; what else was corrected since then stays.
    func stands(in found: String?, _ writer: StoreWriter) throws -> Bool {
      guard let found, let after, before != nil else { return false }
      return try changed(writer).allSatisfy { try Self.agree(found, after, $0, writer) }
    }

    /// The record of a row that is taken away says so.
    func cancelRecord(_ writer: StoreWriter) throws {
      let text = try String.fetchOne(
        writer.database, sql: "SELECT json_extract(?, '$.record')", arguments: [after])
      guard let id = text.flatMap(RecordID.init) else { return }
      let record = try writer.reader.record(id)
      try writer.update(id, expecting: record.version) { $0.status = "dibatalkan" }
    }

    private static func agree(
      _ left: String?, _ right: String?, _ column: String, _ writer: StoreWriter
    ) throws -> Bool {
      try Bool.fetchOne(
        writer.database, sql: "SELECT json_extract(?1, ?3) IS json_extract(?2, ?3)",
        arguments: [left, right, "$.\(column)"]) ?? false
    }
  }

  private static func images(_ reader: StoreReader) throws -> [JournalTable: [String: String]] {
    try JournalTable.allCases.reduce(into: [:]) { $0[$1] = try $1.images(reader) }
  }
}
