import Foundation
import SidilanKit
import Support
import Testing

/// What several processes do to one store; `SIDILAN_UJI_LAMA=1` runs them as long as the requirement says.
@Suite("Many writers", .serialized)
struct ManyWritersTests {
  private let long = ProcessInfo.processInfo.environment["SIDILAN_UJI_LAMA"] != nil

  private func prepared() throws -> (TestStore, RecordID) {
    let test = try TestStore()
    let counter = try test.store.write(test.act("mulai")) { writer in
      try writer.openBook("buku", title: "Buku uji")
      return try writer.create(TestStore.content("0")).id
    }
    return (test, counter)
  }

  /// Everything that was acknowledged is there, once; numbers have no gap; the trail holds.
  private func verify(_ test: TestStore, _ counter: RecordID, _ lines: [Substring]) throws {
    let store = try RecordStore(test.folder)
    var raised = 0
    for line in lines {
      let parts = line.split(separator: " ")
      guard parts.count == 2 else { continue }
      if parts[0] == "tambah" {
        raised += 1
        continue
      }
      let id = try #require(RecordID(String(parts[0])))
      #expect(try store.read { try $0.record(id).content.number } == "\(parts[1])/UJI/2026")
    }
    let title = try store.read { try $0.record(counter).content.title }
    let counted = try #require(Int(title))
    // A process that is killed between the writing and the telling has raised it once more.
    #expect(counted >= raised)
    let numbers = try store.read { try $0.numbers(module: "uji", book: "buku", year: 2026) }
    #expect(
      numbers.map(\.sequence) == Array(1...max(1, numbers.count)).prefix(numbers.count).map { $0 })
    #expect(Set(numbers.compactMap(\.record)).count == numbers.count)
    let report = try store.check()
    #expect(report.faults == [])
    try store.close()
  }

  @Test(
    "eight processes write at once: no lost update, no number double or missing, none is turned away"
  )
  func eight() throws {
    let (test, counter) = try prepared()
    let workers = try (0..<8).map { _ in
      try StoreWorker(test, seconds: long ? 60 : 4, counter: counter)
    }
    var lines: [Substring] = []
    for worker in workers {
      worker.process.waitUntilExit()
      let said = try worker.said()
      #expect(worker.process.terminationStatus == 0)
      #expect(said.errors == "")
      #expect(!said.lines.isEmpty)
      lines += said.lines
    }
    try verify(test, counter, lines)
    let title = try test.store.read { try $0.record(counter).content.title }
    #expect(Int(title) == lines.count { $0.hasPrefix("tambah") })
    print("eight writers: \(lines.count) acknowledged acts")
  }

  @Test("a writer killed at a random moment leaves an open, whole store with all it acknowledged")
  func killed() throws {
    let seed = UInt64(ProcessInfo.processInfo.environment["SIDILAN_UJI_BENIH"] ?? "") ?? 20_261_125
    var random = SeededGenerator(seed: seed)
    let (test, counter) = try prepared()
    var lines: [Substring] = []
    for _ in 0..<(long ? 200 : 12) {
      let worker = try StoreWorker(test, seconds: 30, counter: counter)
      // Some die before they have opened the store, most while they write.
      usleep(UInt32.random(in: 5_000...250_000, using: &random))
      kill(worker.process.processIdentifier, SIGKILL)
      worker.process.waitUntilExit()
      lines += try worker.said().lines
      try verify(test, counter, long ? Array(lines.suffix(50)) : lines)
    }
    try verify(test, counter, lines)
    print("kills: seed \(seed), \(lines.count) acknowledged acts")
  }
}
