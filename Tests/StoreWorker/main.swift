// Writes into a store as fast as it can, and says on standard output what the store has acknowledged.
//   StoreWorker FOLDER SECONDS COUNTER
// Every line: the record's identifier and its number, or `tambah N` after the counter was raised by one.
import Foundation
import SidilanKit

/// Says a line at once: what is said has been acknowledged.
func say(_ line: String) {
  FileHandle.standardOutput.write(Data("\(line)\n".utf8))
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let seconds = Double(arguments[2]), let counter = RecordID(arguments[3])
else { exit(64) }
let principal = Principal(id: "uji-\(getpid())", name: "Uji", permissions: ["*"])
do {
  let store = try RecordStore(StoreFolder(arguments[1]))
  let end = Date().addingTimeInterval(seconds)
  while Date() < end {
    let (id, number) = try store.write(Act("catat", by: principal, module: "uji")) { writer in
      let record = try writer.create(
        RecordContent(kind: "uji", title: "Catatan \(getpid())", date: "2026-11-25", status: "baru")
      )
      let issue = try writer.takeNumber(
        from: "buku", for: record.id, date: "2026-11-25", format: { "\($1)/UJI/\($0)" })
      try writer.update(record.id, expecting: 1) { $0.number = issue.number }
      return (record.id, issue.sequence)
    }
    say("\(id) \(number)")
    // An edit on top of another's is refused; it is tried again with what the other wrote.
    while true {
      let seen = try store.read { try $0.record(counter) }
      do {
        try store.write(Act("tambah", by: principal, module: "uji")) { writer in
          try writer.update(counter, expecting: seen.version) {
            $0.title = String((Int($0.title) ?? 0) + 1)
          }
        }
        say("tambah \(seen.version)")
        break
      } catch StoreError.stale {
        continue
      }
    }
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
