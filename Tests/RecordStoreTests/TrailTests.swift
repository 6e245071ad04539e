import Foundation
import SidilanKit
import Support
import Testing

@testable import RecordStore

@Suite("Trail")
struct TrailTests {
  @Test("every act is one event with who, what, why, old and new")
  func history() throws {
    let test = try TestStore()
    let record = try test.add("Naskah")
    try test.store.write(test.act("ubah", subject: record.id, reason: "salah ketik")) {
      try $0.update(record.id, expecting: 1) { $0.title = "Naskah akhir" }
    }
    let events = try test.store.read { try $0.history(of: record.id) }
    #expect(events.map(\.action) == ["catat", "ubah"])
    #expect(events.map(\.number) == [2, 3])
    let last = try #require(events.last)
    #expect(last.actor == "A01")
    #expect(last.actorName == "Sekretariat")
    #expect(last.reason == "salah ketik")
    #expect(last.record == record.id)
    #expect(last.changes.count == 1)
    #expect(last.changes.first?.table == "record")
    #expect(last.changes.first?.old == #"{"title":"Naskah","version":1}"#)
    #expect(last.changes.first?.new == #"{"title":"Naskah akhir","version":2}"#)
  }

  @Test("an act that changes nothing leaves no event, a note always does")
  func nothingChanged() throws {
    let test = try TestStore()
    let record = try test.add("Naskah")
    let before = try test.store.read { try $0.eventCount() }
    try test.store.write(test.act("ubah")) {
      try $0.update(record.id, expecting: 1) { $0.title = "Naskah" }
    }
    #expect(try test.store.read { try $0.eventCount() } == before)
    try test.store.note(test.act("lihat", subject: record.id))
    #expect(try test.store.read { try $0.eventCount() } == before + 1)
    #expect(try test.store.check().faults == [])
  }

  @Test(
    "the database itself refuses changes past the trail",
    arguments: [
      "UPDATE record SET title = 'palsu'", "DELETE FROM record",
      "INSERT INTO account VALUES ('x', 'x', 'x', 1)",
      "INSERT OR REPLACE INTO council VALUES (1, 'x', 'x', 'x', 1)",
      "UPDATE trail_event SET actor = 'x'", "DELETE FROM trail_event WHERE number = 2",
      "UPDATE trail_change SET new = NULL", "DELETE FROM trail_change",
    ])
  func refused(sql: String) throws {
    let test = try TestStore()
    try test.add("Naskah")
    #expect(throws: DatabaseError.self) { try test.shell(sql) }
    #expect(try test.store.check().faults == [])
  }

  @Test("a hash can be computed by hand")
  func byHand() {
    // sha256("3:uji3:[1]-7:{\"a\":1}2:00"), by sha256sum.
    #expect(
      TrailHash.change(table: "uji", key: "[1]", old: nil, new: "{\"a\":1}", salt: "00").description
        == "afe3134102a5ce2d4c38d091212761b68d422004921c7740dae84f46abe5d508")
    #expect(
      Digest(of: "abc").description
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  /// Removes the guards, as somebody who owns the file can.
  private func unguarded(_ test: TestStore, _ sql: String) throws {
    let queue = try DatabaseQueue(path: test.folder.database.path)
    try queue.writeWithoutTransaction { db in
      for name in try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      {
        try db.execute(sql: "DROP TRIGGER \"\(name)\"")
      }
      try db.execute(sql: sql)
    }
    try queue.close()
  }

  /// A store with five records, whose events are 2 to 6.
  private func fiveRecords() throws -> TestStore {
    let test = try TestStore()
    for number in 1...5 { try test.add("Naskah \(number)") }
    return test
  }

  @Test(
    "the check names the first broken link",
    arguments: [
      ("UPDATE trail_event SET actor = 'X' WHERE number = 3", TrailFault.brokenLink(3)),
      ("UPDATE trail_event SET reason = '' WHERE number = 3", .brokenLink(3)),
      ("UPDATE trail_event SET time = '2020-01-01T00:00:00.000Z' WHERE number = 2", .brokenLink(2)),
      ("PRAGMA foreign_keys = OFF; DELETE FROM trail_event WHERE number = 4", .missingEvent(4)),
      (
        "UPDATE trail_change SET new = replace(new, 'Naskah 2', 'Naskah X') WHERE event = 3",
        .alteredChange(event: 3, table: "record", key: "[2]")
      ),
      (
        "PRAGMA foreign_keys = OFF; DELETE FROM trail_change WHERE event = 6; DELETE FROM trail_event WHERE number = 6",
        .wrongEnd(last: 5, expected: 6)
      ),
      ("UPDATE trail_gate SET event = 9", .openAct),
    ])
  func broken(sql: String, fault: TrailFault) throws {
    let test = try fiveRecords()
    try unguarded(test, sql)
    let report = try test.store.check()
    let first = report.faults.first {
      if case .database = $0 { false } else { true }
    }
    #expect(report.faults.contains(.unguarded(table: "record")))
    #expect(report.faults.contains(.unguarded(table: "trail_event")))
    #expect(first == fault)
  }

  @Test(
    "a table that was changed past the trail is found, though the trail is whole",
    arguments: [
      (
        "UPDATE record SET title = 'palsu' WHERE row = 2",
        TrailFault.row(table: "record", key: "[2]", .altered)
      ),
      (
        "PRAGMA foreign_keys = OFF; DELETE FROM record_text WHERE row = 5; DELETE FROM record WHERE row = 5",
        .row(table: "record", key: "[5]", .removed)
      ),
      (
        "INSERT INTO account VALUES ('x', 'x', 'x', 1)",
        .row(table: "account", key: "[\"x\"]", .added)
      ),
      ("UPDATE record_text SET body = 'palsu' WHERE row = 1", .searchIndex),
    ])
  func tables(sql: String, fault: TrailFault) throws {
    let test = try fiveRecords()
    let queue = try DatabaseQueue(path: test.folder.database.path)
    try queue.writeWithoutTransaction { db in
      for name in try String.fetchAll(
        db,
        sql:
          "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND (tbl_name IN ('record', 'account') OR name = 'record_text_changed')"
      ) {
        try db.execute(sql: "DROP TRIGGER \"\(name)\"")
      }
      try db.execute(sql: sql)
    }
    try queue.close()
    #expect(try test.store.check().faults.contains(fault))
  }

  @Test("a byte that is changed anywhere in the file is found, or changes nothing that is stored")
  func flippedBytes() throws {
    let seed: UInt64 = 20_261_125
    var random = SeededGenerator(seed: seed)
    let test = try fiveRecords()
    try test.store.close()
    let path = test.folder.database.path
    let original = try Data(contentsOf: test.folder.database)
    let content = try dump(path)
    var found = 0
    for round in 0..<60 {
      var bytes = original
      let at = Int.random(in: 100..<bytes.count, using: &random)
      bytes[at] ^= UInt8.random(in: 1...255, using: &random)
      try bytes.write(to: test.folder.database)
      for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
      if isSound(test.folder) {
        #expect(try dump(path) == content, "seed \(seed), round \(round), byte \(at)")
      } else {
        found += 1
      }
    }
    #expect(found > 0)
  }

  private func isSound(_ folder: StoreFolder) -> Bool {
    guard let store = try? RecordStore(folder), let report = try? store.check() else {
      return false
    }
    try? store.close()
    return report.faults.isEmpty
  }

  /// Everything in the tables of trail and records.
  private func dump(_ path: String) throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    return try queue.read { db in
      try ["trail_event", "trail_change", "trail_gate", "record", "account", "council"].flatMap {
        try Row.fetchAll(db, sql: "SELECT * FROM \($0)").map(\.description)
      }
    }
  }

  @Test("a verifier in another language, written after the README, agrees")
  func independent() throws {
    let test = try fiveRecords()
    try test.store.close()
    func verify() throws -> (Int32, String) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [
        "python3", Project.path("Tests/RecordStoreTests/verify.py"), test.folder.database.path,
      ]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      process.waitUntilExit()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      return (process.terminationStatus, text)
    }
    let good = try verify()
    #expect(good.0 == 0)
    #expect(good.1.contains("6 events"))
    try unguarded(test, "UPDATE trail_change SET new = replace(new, 'Naskah 2', 'Naskah X')")
    #expect(try verify().0 == 1)
  }
}
