import Foundation
import SidilanKit
import Support
import Testing

@Suite("Attachments and copies")
struct CopyTests {
  /// A store with records, a module's table, numbers and two attachments of equal content.
  private func filled() throws -> TestStore {
    let test = try TestStore()
    let file = URL(fileURLWithPath: try test.temporary.write(Array("isi surat".utf8), "surat.txt"))
    try test.store.migrate(
      owner: "reses",
      [
        StoreMigration("001-x") {
          try $0.execute(sql: "CREATE TABLE reses_x (id INTEGER PRIMARY KEY, teks TEXT) STRICT")
        }
      ])
    try test.store.write(test.act("catat")) { writer in
      try writer.openBook("keluar", title: "Surat keluar")
      for number in 1...3 {
        let record = try writer.create(TestStore.content("Surat \(number) \"kutip\" — é"))
        try writer.takeNumber(from: "keluar", for: record.id, date: "2026-11-25") { "\($1)/\($0)" }
        try writer.setSearchText(record.id, "isi \(number)")
        if number < 3 { try writer.attach(file, to: record.id, mediaType: "text/plain") }
      }
      try writer.database.execute(
        sql: "INSERT INTO reses_x VALUES (1, NULL), (9007199254740993, 'x')")
    }
    return test
  }

  private func dump(_ store: RecordStore) throws -> [String] {
    try store.read { reader in
      let tables = try String.fetchAll(
        reader.database,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name
          """)
      return try tables.flatMap { table in
        try Row.fetchAll(reader.database, sql: "SELECT * FROM \"\(table)\"")
          .map { "\(table) \($0.description)" }
      }
    }
  }

  @Test("equal files are kept once; a file comes back, and one that was altered or lost does not")
  func attachments() throws {
    let test = try filled()
    let record = try #require(
      try test.store.read { try $0.records(module: "uji", kind: "uji").last })
    let reference = try #require(record.attachments.first)
    // printf 'isi surat' | sha256sum
    #expect(
      reference.digest.description
        == "f519520b355fe6cbc27f6a53c0b6fe6378794e38db4b7a4d69c1ad78a6c2ffc0")
    #expect(reference.size == 9)
    #expect(record.version == 2)
    let url = try test.store.read { try $0.file(reference) }
    #expect(try String(contentsOf: url, encoding: .utf8) == "isi surat")
    #expect(try test.store.check().files == 1)
    try Data("isi surat!".utf8).write(to: url)
    #expect(throws: StoreError.attachment(reference.digest, .altered)) {
      try test.store.read { try $0.file(reference) }
    }
    #expect(try test.store.check().faults == [.attachment(reference.digest, .altered)])
    try FileManager.default.removeItem(at: url)
    #expect(try test.store.check().faults == [.attachment(reference.digest, .missing)])
  }

  @Test("a file that cannot be read is not attached, and nothing is written")
  func unreadable() throws {
    let test = try TestStore()
    let record = try test.add("Surat")
    for path in [test.temporary.file("tiada"), test.temporary.path] {
      #expect {
        try test.store.write(test.act("lampir")) {
          try $0.attach(URL(fileURLWithPath: path), to: record.id, mediaType: "text/plain")
        }
      } throws: { error in
        if case StoreError.file(path, _) = error { true } else { false }
      }
    }
    #expect(try test.store.read { try $0.record(record.id) } == record)
  }

  @Test("a backup is taken back as the same store, and an altered one is refused")
  func backup() throws {
    let test = try filled()
    let target = URL(fileURLWithPath: test.temporary.file("cadangan"))
    let copied = try test.store.backUp(to: target)
    #expect(try copied.events == test.store.read { try $0.eventCount() } && copied.faults == [])
    #expect(throws: StoreError.exists(folder: target.path)) { try test.store.backUp(to: target) }
    try test.add("Sesudah cadangan")

    let folder = StoreFolder(test.temporary.file("pulih"))
    let report = try RecordStore.restore(target, to: folder)
    #expect(report.faults == [] && report.files == 1)
    let restored = try RecordStore(folder)
    #expect(try restored.read { try $0.records(module: "uji", kind: "uji").count } == 3)
    #expect(
      try restored.read { try $0.search(SearchQuery("isi 2"), for: TestStore.principal).count } == 1
    )
    try restored.write(test.act("catat")) { try $0.create(TestStore.content("Lanjut")) }
    #expect(try restored.check().faults == [])
    #expect(throws: StoreError.exists(folder: folder.url.path)) {
      try RecordStore.restore(target, to: folder)
    }
    for name in try FileManager.default.subpathsOfDirectory(atPath: target.path) {
      let url = target.appendingPathComponent(name)
      guard let bytes = try? Data(contentsOf: url), !bytes.isEmpty else { continue }
      var broken = bytes
      broken[broken.count / 2] ^= 1
      try broken.write(to: url)
      #expect(throws: StoreError.self, "\(name)") {
        try RecordStore.restore(target, to: StoreFolder(test.temporary.file("lain")))
      }
      try bytes.write(to: url)
    }
    #expect(!FileManager.default.fileExists(atPath: test.temporary.file("lain")))
    let left = try FileManager.default.contentsOfDirectory(atPath: test.temporary.path)
    #expect(left.filter { $0.hasPrefix(".") }.isEmpty)
  }

  @Test("an export is taken back without a loss, trail, numbers and all")
  func export() throws {
    let test = try filled()
    let target = URL(fileURLWithPath: test.temporary.file("ekspor"))
    try test.store.export(to: target)
    let folder = StoreFolder(test.temporary.file("impor"))
    let report = try RecordStore.importing(target, to: folder)
    #expect(report.faults == [])
    let imported = try RecordStore(folder)
    #expect(try dump(imported) == dump(test.store))
    #expect(
      try imported.read { try $0.search(SearchQuery("kutip"), for: TestStore.principal).count } == 3
    )
    #expect(throws: DatabaseError.self) {
      let queue = try DatabaseQueue(path: folder.database.path)
      try queue.writeWithoutTransaction { try $0.execute(sql: "DELETE FROM reses_x") }
    }
    try imported.write(test.act("catat")) { try $0.create(TestStore.content("Lanjut")) }
    #expect(try imported.check().faults == [])
  }

  @Test("a line of an export that is not understood is named")
  func badLine() throws {
    let test = try filled()
    let target = URL(fileURLWithPath: test.temporary.file("ekspor"))
    try test.store.export(to: target)
    let manifestURL = target.appendingPathComponent("salinan.json")
    let table = target.appendingPathComponent("tabel/reses_x.jsonl")
    let old = try Data(contentsOf: table)
    let new = Data(#"{"id":1,"teks":null}"#.utf8) + Data("\n{\"id\":[],\"teks\":null}\n".utf8)
    try new.write(to: table)
    func digest(_ data: Data) throws -> String {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
      let input = Pipe()
      let output = Pipe()
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: data)
      try input.fileHandleForWriting.close()
      return String(
        decoding: output.fileHandleForReading.readDataToEndOfFile().prefix(64), as: UTF8.self)
    }
    let text = try String(contentsOf: manifestURL, encoding: .utf8)
      .replacingOccurrences(of: try digest(old), with: try digest(new))
    let part = text.components(separatedBy: "\"tabel/reses_x.jsonl\"")
    let size = part[0].components(separatedBy: "\"bita\" : ")
    #expect(size.count > 1)
    let fixed = text.replacingOccurrences(
      of: "\"bita\" : \(old.count),", with: "\"bita\" : \(new.count),")
    try Data(fixed.utf8).write(to: manifestURL)
    #expect(
      throws: StoreError.copy(path: target.path, .line(file: "tabel/reses_x.jsonl", number: 2))
    ) {
      try RecordStore.importing(target, to: StoreFolder(test.temporary.file("impor")))
    }
  }
}
