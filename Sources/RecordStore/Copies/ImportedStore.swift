import Foundation
import GRDB

/// Builds an empty database out of an export's files.
struct ImportedStore {
  private let db: Database
  private let source: URL

  init(_ db: Database, _ source: URL) {
    self.db = db
    self.source = source
  }

  /// Tables first, then their rows, then what watches over them.
  func fill() throws {
    let schema = try lines(RecordStore.schemaFile).map { number, object in
      guard let type = object["type"] as? String, let name = object["name"] as? String,
        let sql = object["sql"] as? String, sql.uppercased().hasPrefix("CREATE ")
      else { throw fault(RecordStore.schemaFile, number) }
      return (type: type, name: name, sql: sql)
    }
    let virtual = schema.filter { $0.sql.uppercased().hasPrefix("CREATE VIRTUAL ") }
    let tables = schema.filter { part in
      part.type == "table" && !virtual.contains { $0.name == part.name }
    }
    for table in tables { try db.execute(sql: table.sql) }
    // Passwords and keys are in no export; they are set anew.
    for table in tables where table.name != "account_secret" { try fill(table.name) }
    // Search indexes are made anew of what they index, which may be a view.
    for part in schema where part.type == "view" { try db.execute(sql: part.sql) }
    for table in virtual {
      try db.execute(sql: table.sql)
      try db.execute(
        sql: "INSERT INTO \"\(table.name)\" (\"\(table.name)\") VALUES ('rebuild')")
    }
    for part in schema where part.type != "table" && part.type != "view" {
      try db.execute(sql: part.sql)
    }
  }

  private func fill(_ table: String) throws {
    let file = "tabel/\(table).jsonl"
    let columns = try db.columns(in: table).map(\.name)
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let insert = try db.makeStatement(
      sql: "INSERT INTO \"\(table)\" (\(names)) VALUES (\(marks))")
    for (number, object) in try lines(file) {
      let values = columns.compactMap { object[$0].flatMap(ExportedValue.value) }
      guard values.count == columns.count, object.count == columns.count else {
        throw fault(file, number)
      }
      try insert.execute(arguments: StatementArguments(values))
    }
  }

  private func lines(_ file: String) throws -> [(Int, [String: Any])] {
    let data = try Data(contentsOf: source.appendingPathComponent(file), options: .mappedIfSafe)
    return try data.split(separator: 10).enumerated().map { index, line in
      guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      else {
        throw fault(file, index + 1)
      }
      return (index + 1, object)
    }
  }

  private func fault(_ file: String, _ number: Int) -> StoreError {
    .copy(path: source.path, .line(file: file, number: number))
  }
}
