public import Foundation
import GRDB
import Synchronization

/// The one store of a council: records, trail, attached files, numbers, search.
///
/// Several processes may use one store at the same time; writers wait for each other. Every change is an
/// event of the trail, written in the same transaction, or it is refused by the database.
///
/// - Isolation: from any thread; calls block until the disk has what was written.
public final class RecordStore: Sendable {
  /// How long a writer waits for others.
  static let waitingSeconds = 120

  /// Where the store lies.
  public let folder: StoreFolder
  let pool: DatabasePool
  private let clock: @Sendable () -> Date

  /// Opens a store.
  ///
  /// - Throws: `StoreError.missing`, `.newer`, `.damaged`, `.readOnly`, `.inputOutput`.
  public convenience init(
    _ folder: StoreFolder, clock: @escaping @Sendable () -> Date = { Date() }
  ) throws(StoreError) {
    guard FileManager.default.fileExists(atPath: folder.database.path) else {
      if FileSystem.isBarred(folder.database) {
        throw .file(path: folder.url.path, number: EACCES)
      }
      throw .missing(folder: folder.url.path)
    }
    let copy = folder.url.appendingPathComponent(CopyManifest.fileName)
    guard !FileManager.default.fileExists(atPath: copy.path) else {
      throw .isCopy(folder: folder.url.path)
    }
    try StoreFile.check(folder.database)
    try self.init(opening: folder, database: folder.database, clock: clock)
    try settling {
      try pool.read { db in
        guard try AppliedSteps.all(db).contains(KernelMigrations.first) else {
          throw StoreError.damaged(path: folder.database.path, detail: KernelMigrations.first)
        }
        guard let unknown = try KernelMigrations.unknownStep(db) else { return }
        throw StoreError.newer(step: unknown)
      }
      guard try KernelMigrations.run(pool) else { return }
      let kernel = Principal(id: KernelSchema.owner, name: KernelSchema.owner, permissions: [])
      try write(Act("migrasi", by: kernel, module: KernelSchema.owner)) {
        try SchemaRecord.sync($0.database)
      }
    }
  }

  /// Makes a store in a folder that has none, with the council's profile and its first account.
  ///
  /// The first account belongs to a user of this machine and may do everything.
  ///
  /// - Throws: `StoreError.exists`, or why the folder cannot be used.
  public static func create(
    _ folder: StoreFolder, profile: CouncilProfile, administrator: Account,
    clock: @escaping @Sendable () -> Date = { Date() }
  ) throws(StoreError) -> RecordStore {
    if FileManager.default.fileExists(atPath: folder.database.path) {
      throw .exists(folder: folder.url.path)
    }
    for (field, value, holds) in [
      ("akun", administrator.id, Account.isIdentifier(administrator.id)),
      ("pengelola", administrator.name, RecordRules.isLine(administrator.name)),
      ("nama", profile.name, RecordRules.isLine(profile.name)),
    ] where !holds {
      throw .invalid(field: field, value: value)
    }
    // What is there may be the settings of modules, and nothing of others.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.url.path)) ?? []
    let own: Set = ["lampiran", "plugin"]
    if let other = names.sorted().first(where: { !$0.hasPrefix(".") && !own.contains($0) }) {
      throw .foreignFiles(folder: folder.url.path, first: other)
    }
    try FileSystem.makeFolder(folder.url)
    try FileSystem.makeFolder(folder.attachments)
    // A store appears with its profile and account, or not at all; of two that are made at once one stays.
    let draft = folder.url.appendingPathComponent(".baru-\(UUID().uuidString).sqlite")
    defer { FileSystem.removeDatabase(draft) }
    let store = try RecordStore(opening: folder, database: draft, clock: clock)
    _ = try store.settling { try KernelMigrations.run(store.pool) }
    try FileSystem.closeToOthers(draft, like: folder.url)
    let principal = administrator.principal(permissions: ["*"])
    try store.settling {
      try store.write(Act("mulai", by: principal, module: KernelSchema.owner)) { writer in
        try writer.setProfile(profile)
        try writer.addAccount(administrator, permissions: ["*"])
        try SchemaRecord.sync(writer.database)
      }
      try store.close()
    }
    guard try FileSystem.name(draft, folder.database) else {
      throw .exists(folder: folder.url.path)
    }
    return try RecordStore(folder, clock: clock)
  }

  private init(
    opening folder: StoreFolder, database: URL, clock: @escaping @Sendable () -> Date
  ) throws(StoreError) {
    self.folder = folder
    self.clock = clock
    var configuration = Configuration()
    configuration.busyMode = .timeout(TimeInterval(RecordStore.waitingSeconds))
    configuration.maximumReaderCount = 4
    configuration.label = "sidilan"
    configuration.prepareDatabase { db in
      // Replaced rows must pass the triggers of deletion too.
      try db.execute(sql: "PRAGMA recursive_triggers = ON")
      // What was deleted for somebody's right is not left in free pages.
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    do {
      pool = try DatabasePool(path: database.path, configuration: configuration)
      // Losing power must not lose what was said to be done. The pool sets NORMAL while it opens, so this comes
      // after it; readers write nothing.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    } catch {
      throw StoreError(error, path: folder.database.path)
    }
  }

  /// Looks at the store; the view does not change while the closure runs.
  ///
  /// - Throws: what the closure throws; errors of the database as `StoreError`.
  public func read<Value>(_ body: (StoreReader) throws -> Value) throws -> Value {
    try translating { try pool.read { db in try body(StoreReader(db, folder: folder)) } }
  }

  /// Changes the store: all of it or nothing.
  ///
  /// When the closure returns, its changes and their event are on disk. When nothing was changed there
  /// is no event.
  ///
  /// - Throws: what the closure throws; errors of the database as `StoreError`.
  @discardableResult
  public func write<Value>(_ act: Act, _ body: (StoreWriter) throws -> Value) throws -> Value {
    try translating {
      try pool.write { db in
        try act.check()
        let number = try TrailGate.open(db)
        let shape = try Int.fetchOne(db.cachedStatement(sql: "PRAGMA schema_version"))
        let value = try body(StoreWriter(db, folder: folder, act: act))
        // Definitions are changed by migrations alone, which write them down.
        if try Int.fetchOne(db.cachedStatement(sql: "PRAGMA schema_version")) != shape {
          throw StoreError.untrackable(table: act.module, .undeclaredShape)
        }
        try SegregationCheck.check(db, act, event: number)
        try TrailGate.close(db, act, number: number, at: clock())
        return value
      }
    }
  }

  /// Writes down that something was done that changes nothing, such as the reading of a restricted record.
  public func note(_ act: Act) throws {
    try translating {
      try pool.write { db in
        try act.check()
        let number = try TrailGate.open(db)
        try TrailGate.close(db, act, number: number, at: clock(), always: true)
      }
    }
  }

  /// Brings the tables of an owner up to date; steps that were done before are passed over.
  ///
  /// - Throws: `StoreError.migration`, with everything of the failed step undone.
  public func migrate(owner: String, _ steps: [StoreMigration]) throws(StoreError) {
    try settling { try OwnerMigrations.run(pool, owner: owner, steps, at: clock()) }
  }

  /// The time by the store's clock.
  func now() -> Date { clock() }

  /// Ends all work with the store; a checkpoint leaves the whole content in one file.
  public func close() throws {
    try translating {
      _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      try pool.close()
    }
  }

  func translating<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: folder.database.path)
    }
  }

  func settling<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(error, path: folder.database.path)
    }
  }
}
