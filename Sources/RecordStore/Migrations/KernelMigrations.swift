import Foundation
import GRDB

/// The kernel's own steps.
enum KernelMigrations {
  /// The first step: a database without it is no store.
  static let first = "inti.001-trail"

  private static let steps: [(name: String, body: @Sendable (Database) throws -> Void)] = [
    (
      first,
      { db in
        try db.execute(sql: KernelSchema.trail)
        for sql in KernelSchema.guards.values.joined() { try db.execute(sql: sql) }
      }
    ),
    (
      "inti.002-records",
      { db in
        try db.execute(sql: KernelSchema.records)
        try TrackedTables.follow(db, owner: KernelSchema.owner, tables: KernelSchema.followed)
      }
    ),
    (
      "inti.003-identity",
      { db in
        try db.execute(sql: IdentitySchema.tables)
        try TrackedTables.follow(db, owner: KernelSchema.owner, tables: IdentitySchema.followed)
      }
    ),
    (
      "inti.004-answers",
      { db in
        try db.execute(sql: PrivacySchema.tables)
        try TrackedTables.follow(db, owner: KernelSchema.owner, tables: PrivacySchema.followed)
      }
    ),
  ]

  /// A step of the kernel in the database that this program does not know.
  static func unknownStep(_ db: Database) throws -> String? {
    let known = Set(steps.map(\.name))
    return try AppliedSteps.all(db).filter { $0.hasPrefix("inti.") && !known.contains($0) }
      .sorted().first
  }

  /// Makes what is missing.
  ///
  /// - Returns: whether something was missing.
  @discardableResult
  static func run(_ writer: some DatabaseWriter) throws -> Bool {
    let done = try writer.read { try AppliedSteps.all($0) }
    let missing = steps.filter { !done.contains($0.name) }
    for step in missing { try AppliedSteps.apply(writer, step.name, step.body) }
    return !missing.isEmpty
  }
}
