import Foundation
import SidilanKit
import Support
import Testing

@testable import RecordStore

@Suite("A disk that fails", .serialized)
struct FaultTests {
  @Test("a database that may not grow says that the disk is full, and stays whole")
  func full() throws {
    let test = try TestStore()
    try test.add("Sebelum")
    try test.store.pool.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    #expect(throws: StoreError.diskFull(path: test.folder.database.path)) {
      for number in 0..<2000 { try test.add("Isi \(number)") }
    }
    try test.store.close()
    let again = try RecordStore(test.folder)
    #expect(try again.check().faults == [])
    try again.write(test.act("catat")) { try $0.create(TestStore.content("Sesudah")) }
  }

  /// Seven places in the life of a writer at which the system call fails.
  @Test(
    "a system call that fails anywhere gives a clear error and loses nothing acknowledged",
    arguments: [
      ("write", ENOSPC), ("write", EIO), ("sync", EIO), ("write", EROFS),
    ], [0, 1, 7, 30, 100, 300])
  func calls(kind: (String, Int32), after: Int) throws {
    let test = try TestStore()
    let library = test.temporary.file("fault.so")
    try FaultTests.run(
      "/usr/bin/cc",
      [
        "-shared", "-fPIC", "-o", library, Project.path("Tests/RecordStoreTests/fault.c"), "-ldl",
      ])
    let counter = try test.store.write(test.act("mulai")) { writer in
      try writer.openBook("buku", title: "Buku uji")
      return try writer.create(TestStore.content("0")).id
    }
    try test.store.close()
    let worker = try StoreWorker(
      test, seconds: 20, counter: counter,
      environment: [
        "LD_PRELOAD": library, "FAULT_KIND": kind.0, "FAULT_ERRNO": String(kind.1),
        "FAULT_AFTER": String(after),
      ])
    worker.process.waitUntilExit()
    let said = try worker.said()
    #expect(worker.process.terminationStatus == 1)
    #expect(
      said.errors.contains("diskFull") || said.errors.contains("inputOutput")
        || said.errors.contains("readOnly"), "\(said.errors)")
    let again = try RecordStore(test.folder)
    #expect(try again.check().faults == [])
    for line in said.lines where !line.hasPrefix("tambah") {
      let id = try #require(RecordID(String(line.prefix(36))))
      _ = try again.read { try $0.record(id) }
    }
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = try Process.run(URL(fileURLWithPath: program), arguments: arguments)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
