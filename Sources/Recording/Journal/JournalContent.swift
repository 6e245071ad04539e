import Foundation

/// A journal as it lies on the disk, checked along its chain.
struct JournalContent {
  /// The entries, in order.
  let entries: [JournalEntry]
  /// The hash of the last line; empty when there is none.
  let hash: String
  /// Bytes of the whole lines; what follows is the piece of a line that a killed writer left.
  let validBytes: Int

  /// Reads and checks a journal.
  ///
  /// - Throws: `system` when it cannot be read, `brokenJournal` when a whole line does not follow on the one before.
  init(path: String) throws(RecordingError) {
    let data: Data
    do { data = try WholeFile.read(path) } catch { throw .system(error) }
    var entries: [JournalEntry] = []
    var hash = ""
    var start = data.startIndex
    while let end = data[start...].firstIndex(of: UInt8(ascii: "\n")) {
      guard let (entry, next) = JournalLine.decode(data[start..<end], after: hash),
        entry.number == entries.count + 1
      else { throw .brokenJournal(path: path, line: entries.count + 1) }
      entries.append(entry)
      hash = next
      start = end + 1
    }
    self.entries = entries
    self.hash = hash
    validBytes = start - data.startIndex
  }
}
