import Foundation
import SidilanKit
import Support
import Testing

@Suite("Codes of records")
struct CodeTests {
  private static let letters = StoreMigration("001-surat") {
    try $0.execute(
      sql: """
        CREATE TABLE uji_surat (
          code TEXT PRIMARY KEY, record TEXT NOT NULL UNIQUE REFERENCES record (id)
        ) STRICT
        """)
  }
  private static let view = StoreMigration("002-kode") {
    try $0.execute(
      sql: "CREATE VIEW uji_record_code AS SELECT record, code FROM uji_surat")
  }
  private let staff = Principal(id: "s", name: "Staf", permissions: [])
  private let officer = Principal(id: "o", name: "Petugas", permissions: ["uji.akses.*"])

  private func letter(
    _ test: TestStore, _ code: String, _ title: String, access: AccessClass = .staff,
    number: String? = nil
  ) throws -> RecordID {
    try test.store.write(test.act("catat")) { writer in
      var content = TestStore.content(title, access: access)
      content.number = number
      let id = try writer.create(content).id
      try writer.database.execute(
        sql: "INSERT INTO uji_surat VALUES (?, ?)", arguments: [code, id.description])
      return id
    }
  }

  private func found(_ test: TestStore, _ text: String, _ viewer: Principal) throws -> [String] {
    try test.store.read { try $0.search(SearchQuery(text), for: viewer).map(\.title) }
  }

  @Test("records written before the module said its codes are found by them, and the trail holds")
  func older() throws {
    let test = try TestStore()
    try test.store.migrate(owner: "uji", [CodeTests.letters])
    let old = try letter(test, "SM-0001", "Undangan")
    #expect(try test.store.read { try $0.records(code: "SM-0001") } == [])
    try test.store.migrate(owner: "uji", [CodeTests.letters, CodeTests.view])
    let new = try letter(test, "SM-0002", "Balasan")
    #expect(try test.store.read { try $0.records(code: "SM-0001") } == [old])
    #expect(try test.store.read { try $0.records(code: "sm-0002") } == [new])
    #expect(try test.store.read { try $0.records(code: "SM-0003") } == [])
    #expect(try test.store.read { try $0.code(of: old) } == "SM-0001")
    #expect(try test.store.check().faults == [])
  }

  @Test("a search finds the record of a code or a number first, whole or by its beginning")
  func searched() throws {
    let test = try TestStore()
    try test.store.migrate(owner: "uji", [CodeTests.letters, CodeTests.view])
    _ = try letter(test, "SM-0001", "Undangan rapat", number: "005/12/DPRD")
    _ = try letter(test, "SM-0002", "Balasan atas sm-0001")
    #expect(try found(test, "sm-0001", staff) == ["Undangan rapat", "Balasan atas sm-0001"])
    #expect(try found(test, "005/12/DPRD", staff) == ["Undangan rapat"])
    #expect(try found(test, "SM-0001 rapat", staff) == ["Undangan rapat"])
    #expect(try found(test, "SM-0001 banjir", staff) == [])
    let beginning = try found(test, "SM-00*", staff)
    #expect(beginning.prefix(2) == ["Balasan atas sm-0001", "Undangan rapat"])
    let hits = try test.store.read { try $0.search(SearchQuery("undangan"), for: staff) }
    #expect(hits.map(\.code) == ["SM-0001"])
    let dated = SearchQuery("SM-0001", until: "2020-01-01")
    #expect(try test.store.read { try $0.search(dated, for: staff) } == [])
  }

  @Test(
    "a code does not find what somebody may not see", arguments: [AccessClass.restricted, .secret])
  func closed(access: AccessClass) throws {
    let test = try TestStore()
    try test.store.migrate(owner: "uji", [CodeTests.letters, CodeTests.view])
    _ = try letter(test, "SM-0001", "Tertutup", access: access, number: "9/R")
    for text in ["SM-0001", "sm-0001", "SM-0*", "9/R", "SM-0001 tertutup"] {
      #expect(try found(test, text, staff) == [])
      #expect(try found(test, text, officer) == ["Tertutup"])
    }
  }

  @Test("a module's codes stand only for its own records")
  func foreign() throws {
    let test = try TestStore()
    try test.store.migrate(owner: "uji", [CodeTests.letters, CodeTests.view])
    let id = try letter(test, "SM-0001", "Undangan")
    try test.store.migrate(
      owner: "lain",
      [
        StoreMigration("001-kode") {
          try $0.execute(
            sql: "CREATE VIEW lain_record_code AS SELECT id AS record, 'X-1' AS code FROM record")
        }
      ])
    #expect(try test.store.read { try $0.records(code: "X-1") } == [])
    #expect(try test.store.read { try $0.code(of: id) } == "SM-0001")
  }

  @Test("a view of codes with other columns is refused")
  func columns() throws {
    let test = try TestStore()
    let wrong = StoreMigration("002-kode") {
      try $0.execute(sql: "CREATE VIEW uji_record_code AS SELECT code FROM uji_surat")
    }
    #expect(throws: StoreError.untrackable(table: "uji_record_code", .codeColumns)) {
      try test.store.migrate(owner: "uji", [CodeTests.letters, wrong])
    }
    #expect(try test.store.check().faults == [])
  }

  @Test("the histories of the records of one code are one, each event told once")
  func history() throws {
    let test = try TestStore()
    try test.store.migrate(owner: "uji", [CodeTests.letters, CodeTests.view])
    let (one, other) = try test.store.write(test.act("catat")) { writer in
      (
        try writer.create(TestStore.content("Satu")).id,
        try writer.create(TestStore.content("Dua")).id
      )
    }
    try test.store.write(test.act("ubah", subject: other)) { writer in
      try writer.update(other, expecting: 1) { $0.title = "Tiga" }
    }
    let events = try test.store.read { try $0.history(of: [one, other]) }
    #expect(events.map(\.action) == ["catat", "ubah"])
    #expect(events.first?.changes.filter { $0.table == "record" }.count == 2)
  }

  @Test("codes come along with an export")
  func exported() throws {
    let test = try TestStore()
    try test.store.migrate(owner: "uji", [CodeTests.letters, CodeTests.view])
    let id = try letter(test, "SM-0001", "Undangan")
    let target = URL(fileURLWithPath: test.temporary.file("ekspor"))
    _ = try test.store.export(to: target)
    let folder = StoreFolder(test.temporary.file("lain"))
    #expect(try RecordStore.importing(target, to: folder).faults == [])
    let store = try RecordStore(folder)
    #expect(try store.read { try $0.records(code: "SM-0001") } == [id])
    #expect(try store.check().faults == [])
  }
}
