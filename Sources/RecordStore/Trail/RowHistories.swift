import GRDB

/// What the trail says of the rows of a table, one row after the other in the order of their keys.
struct RowHistories {
  /// A row and its changes, oldest first; nil stands for its removal.
  struct History {
    let key: String
    fileprivate(set) var changes: [(new: String?, isWhole: Bool)]

    /// Whether the row is there after all changes.
    var exists: Bool { changes.last?.new != nil }

    /// Whether the changes add up to a content.
    func tells(_ content: String) throws -> Bool {
      // Most rows were written once; the texts are made by the same function.
      if changes.count == 1, changes[0].new.map({ $0.utf8.elementsEqual(content.utf8) }) == true {
        return true
      }
      var state = JSONRow()
      for change in changes {
        guard let new = change.new else {
          state = JSONRow()
          continue
        }
        let part = try JSONRow(new)
        if change.isWhole { state = part } else { state.merge(part) }
      }
      return try state == JSONRow(content)
    }
  }

  private let cursor: RowCursor
  private var pending: Row?

  init(_ db: Database, _ table: String) throws {
    cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT row_key, old IS NULL AS is_whole, new FROM trail_change
        WHERE table_name = ? AND NOT (salt = '' AND id IN (SELECT change FROM trail_blot))
        ORDER BY row_key, id
        """, arguments: [table])
    pending = try cursor.next()?.copy()
  }

  /// The next row's history; nil at the end.
  mutating func next() throws -> History? {
    guard let first = pending else { return nil }
    var history = History(key: first["row_key"], changes: [])
    while let row = pending,
      // Byte by byte: two spellings of one letter are two keys to the database.
      (row["row_key"] as String).utf8.elementsEqual(history.key.utf8)
    {
      history.changes.append((row["new"], row["is_whole"]))
      pending = try cursor.next()?.copy()
    }
    return history
  }
}
