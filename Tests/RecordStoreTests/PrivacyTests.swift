import Foundation
import SidilanKit
import Support
import Testing

@Suite("What is blotted out for somebody's right")
struct PrivacyTests {
  private static let marker = "6471010101900001"

  /// A store with a person in a module's table, changed once.
  private func filled() throws -> (TestStore, RecordID) {
    let test = try TestStore()
    try test.store.migrate(
      owner: "buku",
      [
        StoreMigration("001-orang") {
          try $0.execute(
            sql: """
              CREATE TABLE buku_orang (
                record TEXT PRIMARY KEY REFERENCES record (id), nik TEXT, hp TEXT
              ) STRICT
              """)
        }
      ])
    let act = Act("catat", by: TestStore.principal, module: "buku")
    let id = try test.store.write(act) { writer in
      var content = TestStore.content("Siti Rahmawati", access: .restricted)
      content.personalData = [.identityNumber]
      let record = try writer.create(content)
      try writer.database.execute(
        sql: "INSERT INTO buku_orang VALUES (?, ?, '081199990001')",
        arguments: [record.id.description, Self.marker])
      try writer.setSearchText(record.id, "", personal: Self.marker)
      return record.id
    }
    try test.store.write(act) {
      try $0.database.execute(sql: "UPDATE buku_orang SET hp = '081299990002'")
    }
    return (test, id)
  }

  private func erase(_ test: TestStore, _ id: RecordID) throws {
    let act = Act(
      "pdp_hapus", by: TestStore.principal, module: "buku", subject: id, reason: "permintaan")
    try test.store.write(act) { writer in
      try writer.database.execute(
        sql: "UPDATE buku_orang SET nik = NULL, hp = NULL WHERE record = ?",
        arguments: [id.description])
      try writer.setSearchText(id, "")
      let record = try writer.reader.record(id)
      try writer.update(id, expecting: record.version) {
        $0.title = "Orang yang dihapus"
        $0.personalData = []
      }
      try writer.blot(id, tables: ["buku_orang"])
    }
  }

  @Test("neither database nor export holds it any more, the chain verifies, and who did it is told")
  func erased() throws {
    let (test, id) = try filled()
    let before = try test.store.read { try $0.eventCount() }
    try erase(test, id)
    #expect(try test.store.check().faults == [])
    let target = URL(fileURLWithPath: test.temporary.file("ekspor"))
    try test.store.export(to: target)
    let everything = try FileManager.default.subpathsOfDirectory(atPath: target.path)
      .filter { $0.hasSuffix(".jsonl") }
      .map { try String(contentsOf: target.appendingPathComponent($0), encoding: .utf8) }.joined()
    for text in [Self.marker, "Siti Rahmawati", "081199990001", "081299990002"] {
      #expect(!everything.contains(text), "\(text)")
    }
    let backup = URL(fileURLWithPath: test.temporary.file("cadangan"))
    try test.store.backUp(to: backup)
    let bytes = try Data(contentsOf: backup.appendingPathComponent("sidilan.sqlite"))
    for text in [Self.marker, "rahmawati", "Rahmawati"] {
      #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)")
    }
    let history = try test.store.read { try $0.history(of: id) }
    #expect(history.map(\.number).contains(before + 1))
    #expect(history.last?.action == "pdp_hapus" && history.last?.reason == "permintaan")
    // It goes on being followed.
    try test.store.write(Act("ubah", by: TestStore.principal, module: "buku")) {
      try $0.database.execute(sql: "UPDATE buku_orang SET hp = 'x'")
    }
    #expect(try test.store.check().faults == [])
    let folder = StoreFolder(test.temporary.file("lain"))
    #expect(try RecordStore.importing(target, to: folder).faults == [])
  }

  @Test("the independent verifier accepts the chain with what is blotted out")
  func verifier() throws {
    let (test, id) = try filled()
    try erase(test, id)
    try test.store.close()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", Project.root + "/Tests/RecordStoreTests/verify.py", test.folder.database.path,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test(
    "whoever blots something out past an act is refused, and found when the guard is taken away")
  func forged() throws {
    let (test, _) = try filled()
    let blot = "UPDATE trail_change SET old = NULL, new = NULL, salt = '' WHERE event = 3"
    #expect(throws: DatabaseError.self) { try test.shell(blot) }
    #expect(throws: StoreError.self) {
      try test.store.write(test.act("palsu")) { try $0.database.execute(sql: blot) }
    }
    try test.shell("DROP TRIGGER trail_change_fixed; " + blot)
    let faults = try test.store.check().faults
    #expect(
      faults.contains {
        if case .alteredChange = $0 { true } else { false }
      })
  }

  @Test("what is requested has a deadline and an answer; a limit is held until it is ended")
  func requests() throws {
    let (test, id) = try filled()
    let now = Date(timeIntervalSince1970: 1_780_000_000)
    try test.store.write(test.act("pdp")) { writer in
      try writer.addDataRequest(
        .limit, about: id, received: now, due: now.addingTimeInterval(72 * 3600))
      try writer.setLimited(true, id, reason: "sengketa", at: now)
    }
    let open = try test.store.read { try $0.dataRequests() }
    #expect(open.map(\.kind) == [.limit] && open[0].done == nil)
    #expect(open[0].due.timeIntervalSince(open[0].received) == 259_200)
    #expect(try test.store.read { try $0.isLimited(id) })
    try test.store.write(test.act("pdp")) { writer in
      try writer.answerDataRequests(.limit, about: id, .granted, at: now, "selesai")
      try writer.setLimited(false, id, reason: "selesai", at: now)
    }
    #expect(try test.store.read { try $0.dataRequests() }[0].answer == "selesai")
    #expect(try test.store.read { try !$0.isLimited(id) })
    #expect(try test.store.check().faults == [])
  }
}
