import Foundation
import GRDB

/// Runs the steps of one owner, each in a transaction and an act of its own.
enum OwnerMigrations {
  /// Names that the kernel's tables begin with.
  private static let reserved: Set<String> = [
    KernelSchema.owner, "council", "account", "act", "role", "segregation", "record", "number",
    "trail", "grdb", "sqlite",
  ]

  static func run(
    _ pool: DatabasePool, owner: String, _ steps: [StoreMigration], at time: Date
  ) throws {
    guard StoreMigration.isOwnerName(owner), !reserved.contains(owner) else {
      throw StoreError.untrackable(table: owner, .foreignName)
    }
    var names = Set<String>()
    for step in steps where !names.insert(step.name).inserted {
      throw StoreError.migration(owner: owner, step: step.name, detail: "named twice")
    }
    let done = try pool.read { db in
      try Set(
        String.fetchAll(
          db, sql: "SELECT identifier FROM grdb_migrations WHERE identifier LIKE ?",
          arguments: ["\(owner).%"]))
    }
    guard steps.contains(where: { !done.contains("\(owner).\($0.name)") }) else { return }
    var migrator = DatabaseMigrator()
    for step in steps {
      migrator.registerMigration("\(owner).\(step.name)") { db in
        try apply(db, owner: owner, step, at: time)
      }
    }
    do {
      try migrator.migrate(pool)
    } catch let error as StoreError {
      throw error
    } catch {
      let failed = try? pool.read { db in
        try steps.first { try !migrator.appliedIdentifiers(db).contains("\(owner).\($0.name)") }
      }
      throw StoreError.migration(
        owner: owner, step: failed?.name ?? "?",
        detail: (error as? DatabaseError)?.message ?? String(describing: error))
    }
  }

  private static func apply(
    _ db: Database, owner: String, _ step: StoreMigration, at time: Date
  ) throws {
    let act = Act(
      "migrasi", by: Principal(id: owner, name: owner, permissions: []), module: owner,
      reason: step.name)
    let before = try foreignObjects(db, owner: owner)
    try TrackedTables.release(db, step.reshaped)
    let number = try TrailGate.open(db)
    try step.body(db)
    try TrackedTables.follow(db, owner: owner)
    for table in step.reshaped { try TrackedTables.record(db, table) }
    let after = try foreignObjects(db, owner: owner)
    if let changed = before.symmetricDifference(after).sorted().first {
      throw StoreError.untrackable(table: changed, .foreignName)
    }
    try TrailGate.close(db, act, number: number, at: time)
  }

  /// Name and definition of everything in the schema that is not the owner's.
  private static func foreignObjects(_ db: Database, owner: String) throws -> Set<String> {
    try Set(
      String.fetchAll(
        db,
        sql: """
          SELECT name || ' ' || coalesce(sql, '') FROM sqlite_schema
          WHERE tbl_name NOT LIKE ? ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
          """, arguments: ["\(owner)\\_%"]))
  }
}
