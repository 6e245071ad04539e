import Foundation
import GRDB

/// Compares the trail with itself, the tables with the trail, and the files with their digests.
///
/// - Complexity: O(n log n) time for n changes and rows; memory for one row and its history.
struct TrailCheck {
  /// The most faults that are listed; the first ones tell where it begins.
  private static let mostFaults = 100

  private let db: Database
  private let folder: StoreFolder
  private var faults: [TrailFault] = []
  private var events: Int64 = 0
  private var changes: Int64 = 0
  private var rows: Int64 = 0
  private var files: Int64 = 0
  private var ownerless: Int64 = 0
  private var hash = ""
  private var isDamaged = false
  private var blotted: Set<Int64> = []

  init(_ db: Database, folder: StoreFolder) {
    self.db = db
    self.folder = folder
  }

  mutating func report(searchable: Bool) throws -> TrailReport {
    try checkDatabase()
    let different = try SchemaRecord.differences(db)
    // Rows of damaged pages, or of tables with other columns, cannot be read as what they should be.
    guard !isDamaged, try Set(different).isDisjoint(with: SchemaRecord.kernelTables()) else {
      for name in different { add(.definition(name: name)) }
      return TrailReport(
        events: 0, changes: 0, rows: 0, files: 0, ownerless: 0, hash: "", faults: faults)
    }
    blotted = try Int64.fetchSet(db, sql: "SELECT change FROM trail_blot")
    try checkChain()
    for name in different { add(.definition(name: name)) }
    try checkTables()
    try checkSecrets()
    try checkFiles()
    if !searchable { add(.searchIndex) }
    return TrailReport(
      events: events, changes: changes, rows: rows, files: files, ownerless: ownerless, hash: hash,
      faults: faults)
  }

  private mutating func add(_ fault: TrailFault) {
    if faults.count < TrailCheck.mostFaults { faults.append(fault) }
  }

  private mutating func checkDatabase() throws {
    for line in try String.fetchAll(db, sql: "PRAGMA integrity_check(20)") where line != "ok" {
      isDamaged = true
      add(.database(line))
    }
    if let row = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") {
      add(.database("foreign key: \(row["table"] as String? ?? "?")"))
    }
  }

  private mutating func checkChain() throws {
    let changeRows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, event, table_name, row_key, old, new, salt, digest FROM trail_change
        ORDER BY event, id
        """)
    var change = try changeRows.next()?.copy()
    let eventRows = try Row.fetchCursor(db, sql: "SELECT * FROM trail_event ORDER BY number")
    var expected: Int64 = 1
    while let event = try eventRows.next() {
      let number: Int64 = event["number"]
      while expected < number, faults.count < TrailCheck.mostFaults {
        add(.missingEvent(expected))
        expected += 1
      }
      expected = number + 1
      events += 1
      var digests: [String] = []
      while let row = change, (row["event"] as Int64) <= number {
        if (row["event"] as Int64) < number { add(.strayChange(event: row["event"])) }
        digests.append(checked(row, event: number))
        change = try changeRows.next()?.copy()
      }
      let computed = TrailHash.event(
        previous: hash, number: number, time: event["time"], actor: event["actor"],
        actorName: event["actor_name"], action: event["action"], module: event["module"],
        record: event["record"], reason: event["reason"], changes: digests
      ).description
      let stored: String = event["hash"]
      if computed != stored { add(.brokenLink(number)) }
      hash = stored
    }
    if let row = change { add(.strayChange(event: row["event"])) }
    guard let gate = try Row.fetchOne(db, sql: "SELECT event, head, hash FROM trail_gate") else {
      add(.wrongEnd(last: expected - 1, expected: 0))
      return
    }
    if (gate["event"] as Int64?) != nil { add(.openAct) }
    if (gate["head"] as Int64) != expected - 1 || (gate["hash"] as String) != hash {
      add(.wrongEnd(last: expected - 1, expected: gate["head"]))
    }
  }

  private mutating func checked(_ row: Row, event: Int64) -> String {
    changes += 1
    // What was blotted out for somebody's right keeps its digest, and must be listed.
    if (row["salt"] as String).isEmpty, let digest = row["digest"] as String?,
      blotted.contains(row["id"])
    {
      return digest
    }
    let digest = TrailHash.change(
      table: row["table_name"], key: row["row_key"], old: row["old"], new: row["new"],
      salt: row["salt"]
    ).description
    if digest != (row["digest"] as String?) {
      add(.alteredChange(event: event, table: row["table_name"], key: row["row_key"]))
    }
    return digest
  }

  private mutating func checkTables() throws {
    for table in try KernelSchema.unguarded(db) { add(.unguarded(table: table)) }
    let tables = try TrackedTables.all(db)
    // A table that was dropped took its rows with it past the triggers.
    for table in try trailTables() where !tables.contains(table) { try checkGone(table) }
    for table in tables {
      if try !TrackedTables.isGuarded(db, table) { add(.unguarded(table: table)) }
      try check(table)
    }
  }

  /// The tables that the trail tells of; a jump from one to the next in the index.
  private func trailTables() throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        WITH RECURSIVE tables(name) AS (
          SELECT min(table_name) FROM trail_change
          UNION ALL
          SELECT (SELECT min(table_name) FROM trail_change WHERE table_name > name) FROM tables
          WHERE name IS NOT NULL)
        SELECT name FROM tables WHERE name IS NOT NULL
        """)
  }

  /// Goes through what the trail says of a table that is not there.
  private mutating func checkGone(_ table: String) throws {
    var histories = try RowHistories(db, table)
    while let history = try histories.next() {
      if history.exists { add(.row(table: table, key: history.key, .removed)) }
    }
  }

  /// Goes through the rows of a table and through what the trail says of them, both in the order of keys.
  private mutating func check(_ table: String) throws {
    let stored = try TrackedTables.rows(db, table)
    var histories = try RowHistories(db, table)
    var row = try stored.next()?.copy()
    var known = try histories.next()
    while row != nil || known != nil {
      let rowKey = row.map { $0["row_key"] as String }
      if let history = known, rowKey.map({ history.key.precedes($0) }) ?? true {
        // Nothing is stored under this key; the trail must say so too.
        if history.exists { add(.row(table: table, key: history.key, .removed)) }
        known = try histories.next()
        continue
      }
      guard let content = row.map({ $0["content"] as String }), let rowKey else { break }
      rows += 1
      var fault: TrailFault.RowFault? = .added
      if let history = known, !rowKey.precedes(history.key) {
        if history.exists { fault = try history.tells(content) ? nil : .altered }
        known = try histories.next()
      }
      if let fault { add(.row(table: table, key: rowKey, fault)) }
      row = try stored.next()?.copy()
    }
  }

  private mutating func checkSecrets() throws {
    for key in try CredentialRows.altered(db) {
      add(.row(table: "account_secret", key: key, .altered))
    }
    for event in try StoreReader(db, folder: folder).falseSignatures() {
      add(.signature(event: event))
    }
  }

  private mutating func checkFiles() throws {
    let store = AttachmentFiles(folder.attachments)
    let wanted = try String.fetchSet(db, sql: "SELECT DISTINCT sha256 FROM record_attachment")
    for text in wanted.sorted() {
      guard let digest = Digest(text) else { continue }
      do throws(StoreError) {
        _ = try store.verified(digest)
        files += 1
      } catch {
        if case .attachment(_, let fault) = error {
          add(.attachment(digest, fault))
        } else {
          add(.attachment(digest, .missing))
        }
      }
    }
    ownerless = Int64(store.all().count { !wanted.contains($0.digest.description) })
  }
}

extension String {
  /// Whether a key comes before another in the database's order: byte by byte.
  fileprivate func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
