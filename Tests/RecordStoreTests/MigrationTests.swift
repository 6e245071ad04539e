import SidilanKit
import Support
import Testing

@Suite("Tables of modules")
struct MigrationTests {
  private static let points = StoreMigration("001-titik") { db in
    try db.execute(
      sql: """
        CREATE TABLE reses_titik (
          id INTEGER PRIMARY KEY, record TEXT REFERENCES record (id), tempat TEXT NOT NULL
        ) STRICT
        """)
  }

  @Test("rows of a module's table are followed by the trail like the kernel's own")
  func followed() throws {
    let test = try TestStore()
    try test.store.migrate(owner: "reses", [MigrationTests.points])
    try test.store.migrate(owner: "reses", [MigrationTests.points])
    try test.store.write(test.act("titik")) {
      try $0.database.execute(sql: "INSERT INTO reses_titik VALUES (1, NULL, 'Sepinggan')")
    }
    try test.store.write(test.act("pindah")) {
      try $0.database.execute(sql: "UPDATE reses_titik SET id = 7")
    }
    try test.store.write(test.act("ganti")) {
      try $0.database.execute(sql: "INSERT OR REPLACE INTO reses_titik VALUES (7, NULL, 'Manggar')")
    }
    #expect(try test.store.check().faults == [])
    #expect(throws: DatabaseError.self) { try test.shell("DELETE FROM reses_titik") }
  }

  @Test("a step that fails is undone, named, and stops nobody else")
  func failing() throws {
    let test = try TestStore()
    let bad = StoreMigration("002-gagal") { db in
      try db.execute(sql: "CREATE TABLE reses_jadwal (id INTEGER PRIMARY KEY) STRICT")
      try db.execute(sql: "INSERT INTO reses_tiada VALUES (1)")
    }
    #expect {
      try test.store.migrate(owner: "reses", [MigrationTests.points, bad])
    } throws: { error in
      if case StoreError.migration("reses", "002-gagal", let detail) = error {
        detail.contains("reses_tiada")
      } else {
        false
      }
    }
    let tables = try test.store.read {
      try String.fetchAll(
        $0.database, sql: "SELECT name FROM sqlite_schema WHERE name LIKE 'reses%'")
    }
    #expect(tables.contains("reses_titik") && !tables.contains("reses_jadwal"))
    try test.add("Sesudahnya")
    #expect(try test.store.check().faults == [])
  }

  @Test(
    "a table that the trail cannot follow is refused by name",
    arguments: [
      (
        "CREATE TABLE reses_x (id INTEGER PRIMARY KEY)",
        StoreError.untrackable(table: "reses_x", .notStrict)
      ),
      ("CREATE TABLE reses_x (nama TEXT) STRICT", .untrackable(table: "reses_x", .noPrimaryKey)),
      (
        "CREATE TABLE reses_x (id INTEGER PRIMARY KEY, b BLOB) STRICT",
        .untrackable(table: "reses_x", .columnType)
      ),
      (
        "CREATE TABLE reses_x (id INTEGER PRIMARY KEY, r REAL) STRICT",
        .untrackable(table: "reses_x", .columnType)
      ),
    ])
  func untrackable(sql: String, expected: StoreError) throws {
    let test = try TestStore()
    #expect(throws: expected) {
      try test.store.migrate(owner: "reses", [StoreMigration("001-x") { try $0.execute(sql: sql) }])
    }
  }

  @Test(
    "a module touches no tables but its own, and takes no reserved name",
    arguments: [
      "CREATE TABLE pokir_x (id INTEGER PRIMARY KEY) STRICT", "DROP TABLE record_text",
      "CREATE INDEX reses_i ON record (title)", "DROP TRIGGER trail_record_update",
    ])
  func foreign(sql: String) throws {
    let test = try TestStore()
    #expect(throws: StoreError.self) {
      try test.store.migrate(owner: "reses", [StoreMigration("001-x") { try $0.execute(sql: sql) }])
    }
    for name in ["inti", "record", "trail", "Reses", "", "re_ses"] {
      #expect(throws: StoreError.untrackable(table: name, .foreignName)) {
        try test.store.migrate(owner: name, [])
      }
    }
    try test.add("Sesudahnya")
    #expect(try test.store.check().faults == [])
  }

  @Test("a table whose shape changes keeps its history, and its rows are written down anew")
  func reshaped() throws {
    let test = try TestStore()
    try test.store.migrate(owner: "reses", [MigrationTests.points])
    try test.store.write(test.act("titik")) {
      try $0.database.execute(sql: "INSERT INTO reses_titik VALUES (1, NULL, 'Sepinggan')")
    }
    let wider = StoreMigration("002-peserta", reshaping: ["reses_titik"]) { db in
      try db.execute(sql: "ALTER TABLE reses_titik ADD COLUMN peserta INTEGER NOT NULL DEFAULT 0")
      try db.execute(sql: "UPDATE reses_titik SET peserta = 40")
    }
    try test.store.migrate(owner: "reses", [MigrationTests.points, wider])
    try test.store.write(test.act("titik")) {
      try $0.database.execute(sql: "UPDATE reses_titik SET peserta = 41")
    }
    #expect(try test.store.check().faults == [])
  }

  @Test("tables of a module that is away stay, and are checked")
  func away() throws {
    let test = try TestStore()
    try test.store.migrate(owner: "reses", [MigrationTests.points])
    try test.store.write(test.act("titik")) {
      try $0.database.execute(sql: "INSERT INTO reses_titik VALUES (1, NULL, 'Sepinggan')")
    }
    try test.store.close()
    let again = try RecordStore(test.folder)
    try again.migrate(owner: "pokir", [])
    #expect(try again.check().faults == [])
    #expect(
      try again.read { try String.fetchOne($0.database, sql: "SELECT tempat FROM reses_titik") }
        == "Sepinggan")
  }

  @Test(
    "a step that changes rows of others is undone, whatever it changes",
    arguments: [
      "UPDATE council SET name = 'Dewan Lain'",
      "INSERT INTO account_grant (account, permission) VALUES ('A01', 'x.y')",
      "INSERT INTO pokir_x VALUES (2)",
    ])
  func foreignRows(sql: String) throws {
    let test = try TestStore()
    try test.store.migrate(
      owner: "pokir",
      [
        StoreMigration("001-x") {
          try $0.execute(sql: "CREATE TABLE pokir_x (id INTEGER PRIMARY KEY) STRICT")
        }
      ])
    #expect(throws: StoreError.self) {
      try test.store.migrate(owner: "reses", [StoreMigration("001-x") { try $0.execute(sql: sql) }])
    }
    #expect(try test.store.check().faults == [])
    #expect(try test.store.read { try $0.profile() }.name == "DPRD Kota Uji")
  }

  @Test(
    "a table whose shape changes without saying so, or that is dropped with rows, is refused by name"
  )
  func undeclared() throws {
    let test = try TestStore()
    try test.store.migrate(owner: "reses", [MigrationTests.points])
    try test.store.write(test.act("titik")) {
      try $0.database.execute(sql: "INSERT INTO reses_titik VALUES (1, NULL, 'Sepinggan')")
    }
    for sql in [
      "ALTER TABLE reses_titik ADD COLUMN w TEXT", "DROP TABLE reses_titik",
      "ALTER TABLE reses_titik RENAME TO reses_lain",
    ] {
      #expect(throws: StoreError.untrackable(table: "reses_titik", .undeclaredShape)) {
        try test.store.migrate(
          owner: "reses",
          [MigrationTests.points, StoreMigration("002") { try $0.execute(sql: sql) }])
      }
    }
    #expect(try test.store.check().faults == [])
  }

  @Test("a declared step may remove rows and drop a table, and the trail has what they held")
  func removal() throws {
    let test = try TestStore()
    try test.store.migrate(owner: "reses", [MigrationTests.points])
    try test.store.write(test.act("titik")) {
      try $0.database.execute(
        sql: "INSERT INTO reses_titik VALUES (1, NULL, 'Sepinggan'), (2, NULL, 'Manggar')")
    }
    let fewer = StoreMigration("002-satu", reshaping: ["reses_titik"]) {
      try $0.execute(sql: "DELETE FROM reses_titik WHERE id = 1")
    }
    let none = StoreMigration("003-tiada", reshaping: ["reses_titik"]) {
      try $0.execute(sql: "DROP TABLE reses_titik")
    }
    try test.store.migrate(owner: "reses", [MigrationTests.points, fewer])
    #expect(try test.store.check().faults == [])
    try test.store.migrate(owner: "reses", [MigrationTests.points, fewer, none])
    #expect(try test.store.check().faults == [])
    let gone = try test.store.read {
      try String.fetchAll(
        $0.database,
        sql: "SELECT old FROM trail_change WHERE table_name = 'reses_titik' AND new IS NULL")
    }
    #expect(gone.count == 2 && gone.contains { $0.contains("Manggar") })
  }

  @Test("eight that begin with one module at once all find its tables made")
  func together() async throws {
    let test = try TestStore()
    let folder = test.folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<4 {
            try RecordStore(folder).migrate(owner: "reses", [MigrationTests.points])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try test.store.check().faults == [])
  }
}
