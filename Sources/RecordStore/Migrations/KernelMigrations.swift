import Foundation
import GRDB

/// The kernel's own steps.
enum KernelMigrations {
  private static let steps = ["inti.001-trail", "inti.002-records", "inti.003-identity"]

  /// A step of the kernel in the database that this program does not know.
  static func unknownStep(_ db: Database) throws -> String? {
    guard try db.tableExists("grdb_migrations") else { return nil }
    return try String.fetchAll(
      db, sql: "SELECT identifier FROM grdb_migrations WHERE identifier LIKE 'inti.%'"
    ).first { !steps.contains($0) }
  }

  /// Makes what is missing.
  static func run(_ pool: DatabasePool, at time: Date) throws {
    var migrator = DatabaseMigrator()
    migrator.registerMigration(steps[0]) { db in
      try db.execute(sql: KernelSchema.trail)
      for sql in KernelSchema.guards.values.joined() { try db.execute(sql: sql) }
    }
    migrator.registerMigration(steps[1]) { db in
      try db.execute(sql: KernelSchema.records)
      try TrackedTables.follow(db, owner: KernelSchema.owner, tables: KernelSchema.followed)
    }
    migrator.registerMigration(steps[2]) { db in
      try db.execute(sql: IdentitySchema.tables)
      try TrackedTables.follow(db, owner: KernelSchema.owner, tables: IdentitySchema.followed)
    }
    if try pool.read({ try migrator.hasCompletedMigrations($0) }) { return }
    try migrator.migrate(pool)
  }
}
