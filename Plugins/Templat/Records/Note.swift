import SidilanKit

/// A note: the shared envelope, and its text in the module's own table.
struct Note: Hashable, Sendable {
  let id: RecordID
  let title: String
  let date: String
  let body: String

  /// Writes a note and makes its text searchable.
  static func write(
    title: String, date: String, body: String, _ context: PluginContext
  ) throws -> RecordID {
    try context.store.write(context.act("tulis")) { writer in
      let record = try writer.create(
        RecordContent(kind: "catatan", title: title, date: date, status: "tercatat"))
      try writer.database.execute(
        sql: "INSERT INTO templat_note (record, body) VALUES (?, ?)",
        arguments: [record.id.description, body])
      try writer.setSearchText(record.id, body)
      return record.id
    }
  }

  /// The note of a record.
  static func find(_ id: RecordID, _ context: PluginContext) throws -> Note {
    try context.store.read { reader in
      let record = try reader.record(id)
      let body = try String.fetchOne(
        reader.database, sql: "SELECT body FROM templat_note WHERE record = ?",
        arguments: [id.description])
      guard let body else { throw NoteError.notANote(id) }
      return Note(id: id, title: record.content.title, date: record.content.date, body: body)
    }
  }

  /// The newest notes.
  static func newest(_ limit: Int, _ context: PluginContext) throws -> [RecordEnvelope] {
    try context.store.read { reader in
      try reader.records(module: context.module, kind: "catatan", limit: limit)
    }
  }
}
