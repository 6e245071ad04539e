import GRDB

/// Keeps what is searched in step with the records.
enum SearchIndex {
  static func set(
    _ db: Database, row: Int64, title: String, text: (open: String, personal: String)?
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO record_text (row, title, body, personal) VALUES (?, ?, ?, ?)
        ON CONFLICT (row) DO UPDATE SET title = excluded.title, body = excluded.body,
          personal = excluded.personal
        """
    ).execute(arguments: [row, title, text?.open ?? "", text?.personal ?? ""])
  }

  static func setTitle(_ db: Database, record id: RecordID, _ title: String) throws {
    try db.cachedStatement(
      sql: "UPDATE record_text SET title = ? WHERE row = (SELECT row FROM record WHERE id = ?)"
    ).execute(arguments: [title, id.description])
  }

  /// Whether the index fits the texts that it was made of.
  static func isSound(_ db: Database) throws -> Bool {
    do {
      for index in ["record_search", "record_personal"] {
        try db.execute(sql: "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
      }
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return false
    }
  }

  /// Makes the index anew of the texts.
  static func rebuild(_ db: Database) throws {
    for index in ["record_search", "record_personal"] {
      try db.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('rebuild')")
    }
  }

  /// A query of FTS5 in which every word of a text must occur; a word that ends in `*` is a beginning.
  ///
  /// Nil when the text holds no word. Words are quoted, so that no text is a syntax error.
  static func expression(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).compactMap { word -> String? in
      let beginning = word.hasSuffix("*")
      let plain = word.filter { $0 != "\"" && $0 != "*" }
      guard plain.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
      return "\"\(plain)\"" + (beginning ? "*" : "")
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
