import Foundation
import GRDB

/// Builds an empty database out of an export's files.
///
/// An export may come from anybody: of its definitions only single statements that make tables, indexes, triggers and
/// views are run, and the check that follows compares the kernel's own with what this program makes.
struct ImportedStore {
  private let db: Database
  private let source: URL
  private let manifest: CopyManifest

  init(_ db: Database, _ source: URL, _ manifest: CopyManifest) {
    self.db = db
    self.source = source
    self.manifest = manifest
  }

  private struct Definition {
    let line: Int
    let type: String
    let name: String
    let sql: String

    var isVirtual: Bool { sql.uppercased().hasPrefix("CREATE VIRTUAL ") }
  }

  /// Tables first, then their rows, then what watches over them.
  func fill() throws {
    var schema: [Definition] = []
    try eachLine(RecordStore.schemaFile) { number, object in
      guard let type = object["type"] as? String, let name = object["name"] as? String,
        let sql = object["sql"] as? String
      else { throw fault(RecordStore.schemaFile, number) }
      schema.append(Definition(line: number, type: type, name: name, sql: sql))
    }
    let tables = schema.filter { $0.type == "table" && !$0.isVirtual }
    for table in tables { try make(table) }
    // Passwords and keys are in no export; they are set anew.
    for table in tables where table.name != "account_secret" { try fill(table.name) }
    // Search indexes are made anew of what they index, which may be a view.
    for part in schema where part.type == "view" { try make(part) }
    for table in schema where table.isVirtual {
      try make(table)
      try db.execute(
        sql: "INSERT INTO \(table.name.quotedDatabaseIdentifier) "
          + "(\(table.name.quotedDatabaseIdentifier)) VALUES ('rebuild')")
    }
    for part in schema where part.type == "index" || part.type == "trigger" { try make(part) }
  }

  /// Runs one definition, which must be one statement that makes what it says.
  private func make(_ part: Definition) throws {
    let words = part.sql.uppercased().split(whereSeparator: \.isWhitespace).prefix(3)
    let kinds: [String: [[Substring]]] = [
      "table": [["CREATE", "TABLE"], ["CREATE", "VIRTUAL", "TABLE"]],
      "view": [["CREATE", "VIEW"]], "trigger": [["CREATE", "TRIGGER"]],
      "index": [["CREATE", "INDEX"], ["CREATE", "UNIQUE", "INDEX"]],
    ]
    guard kinds[part.type]?.contains(where: { words.starts(with: $0) }) == true,
      !part.isVirtual || part.sql.lowercased().contains("using fts5")
    else { throw refused(part) }
    do {
      // Refuses more than one statement.
      try db.makeStatement(sql: part.sql).execute()
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_MISUSE || error.resultCode == .SQLITE_ERROR
    {
      throw refused(part)
    }
    let made = try String.fetchOne(
      db, sql: "SELECT sql FROM sqlite_schema WHERE type = ? AND name = ?",
      arguments: [part.type, part.name])
    guard made == part.sql else { throw refused(part) }
  }

  private func refused(_ part: Definition) -> StoreError {
    .copy(path: source.path, .statement(file: RecordStore.schemaFile, number: part.line))
  }

  private func fill(_ table: String) throws {
    let file = "tabel/\(table).jsonl"
    let columns = try db.columns(in: table).map(\.name)
    let names = columns.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let insert = try db.makeStatement(
      sql: "INSERT INTO \(table.quotedDatabaseIdentifier) (\(names)) VALUES (\(marks))")
    try eachLine(file) { number, object in
      let values = columns.compactMap { object[$0].flatMap(ExportedValue.value) }
      guard values.count == columns.count, object.count == columns.count else {
        throw fault(file, number)
      }
      try insert.execute(arguments: StatementArguments(values))
    }
  }

  /// Reads one line after the other; the file must be one whose digest was compared.
  private func eachLine(_ file: String, _ body: (Int, [String: Any]) throws -> Void) throws {
    try manifest.require(file, in: source)
    let data: Data
    do {
      data = try Data(contentsOf: source.appendingPathComponent(file), options: .mappedIfSafe)
    } catch {
      throw StoreError.copy(path: source.path, .missingFile(file))
    }
    var number = 0
    var rest = data[...]
    while !rest.isEmpty {
      number += 1
      let end = rest.firstIndex(of: 10) ?? rest.endIndex
      guard
        let object = try? JSONSerialization.jsonObject(with: Data(rest[rest.startIndex..<end]))
          as? [String: Any]
      else { throw fault(file, number) }
      try body(number, object)
      rest = rest[min(end + 1, rest.endIndex)...]
    }
  }

  private func fault(_ file: String, _ number: Int) -> StoreError {
    .copy(path: source.path, .line(file: file, number: number))
  }
}
