import Foundation
import GRDB

/// Runs the steps of one owner, each in a transaction and an act of its own.
enum OwnerMigrations {
  /// Names that the kernel's tables begin with.
  private static let reserved: Set<String> = [
    KernelSchema.owner, "council", "account", "act", "data", "role", "segregation", "schema",
    "record",
    "number", "trail", "grdb", "sqlite",
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
    let done = try pool.read { try AppliedSteps.all($0) }
    for step in steps where !done.contains("\(owner).\(step.name)") {
      do {
        try AppliedSteps.apply(pool, "\(owner).\(step.name)") { db in
          try apply(db, owner: owner, step, at: time)
        }
      } catch {
        throw fault(error, owner: owner, step, path: pool.path)
      }
    }
  }

  private static func apply(
    _ db: Database, owner: String, _ step: StoreMigration, at time: Date
  ) throws {
    let act = Act(
      "migrasi", by: Principal(id: owner, name: owner, permissions: []), module: owner,
      reason: step.name)
    let before = try foreignObjects(db, owner: owner)
    let number = try TrailGate.open(db)
    let rows = try TableRows(db, owner: owner)
    try TrackedTables.release(db, step.reshaped)
    try step.body(db)
    if let table = try String.fetchOne(
      db,
      sql: """
        SELECT table_name FROM trail_change WHERE event = ? AND table_name NOT LIKE ? ESCAPE '\\'
        """, arguments: [number, "\(owner)\\_%"])
    {
      throw StoreError.untrackable(table: table, .foreignName)
    }
    try TrackedTables.follow(db, owner: owner)
    try RecordCodes.check(db, owner: owner)
    try rows.settle(db, reshaped: Set(step.reshaped), event: number)
    let after = try foreignObjects(db, owner: owner)
    if let changed = before.symmetricDifference(after).sorted().first {
      throw StoreError.untrackable(table: changed, .foreignName)
    }
    try SchemaRecord.sync(db)
    try TrailGate.close(db, act, number: number, at: time)
  }

  /// What stopped a step: the store or its disk, which is nobody's fault and passes, or the step itself.
  private static func fault(
    _ error: any Error, owner: String, _ step: StoreMigration, path: String
  ) -> StoreError {
    switch StoreError(error, path: path) {
    case let fault where isOfTheStore(fault): fault
    case .untrackable(let table, let fault): .untrackable(table: table, fault)
    case let other:
      .migration(
        owner: owner, step: step.name,
        detail: (error as? DatabaseError)?.message
          ?? ((error as? StoreError) != nil ? "\(other)" : String(describing: type(of: error))))
    }
  }

  private static func isOfTheStore(_ fault: StoreError) -> Bool {
    switch fault {
    case .diskFull, .readOnly, .inputOutput, .busy, .tampered: true
    default: false
    }
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
