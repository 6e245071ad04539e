import Foundation
import RecordStore

/// Grows a store and prints what opening, writing, searching and checking cost at each size.
///
/// Beside them stands what the disk allows: the time of one synced write of a page.
struct StoreBenchmark {
  private static let words = [
    "jalan", "drainase", "jembatan", "sekolah", "puskesmas", "lampu", "pasar", "air", "banjir",
    "aspal", "trotoar", "taman", "sampah", "pelabuhan", "bantuan", "usaha", "perikanan", "guru",
  ]
  private static let places = [
    "sepinggan", "manggar", "klandasan", "gunung", "sumber", "batu", "muara", "margo", "damai",
    "prapatan", "telaga", "kariangau", "teritip", "lamaru", "graha", "baru", "ilir", "ulu",
  ]

  private let folder: StoreFolder
  private let principal = Principal(id: "ukur", name: "Ukur", permissions: ["*"])
  private let limited = Principal(id: "staf", name: "Staf", permissions: ["inti.cari"])

  init(_ path: String) {
    folder = StoreFolder(path)
  }

  func run(sizes: [Int]) throws {
    var store = try RecordStore.create(
      folder,
      profile: CouncilProfile(name: "Ukur", letterhead: [], timeZone: "Asia/Makassar", seats: 45),
      administrator: Account(id: "ukur", name: "Ukur", systemUser: nil))
    try store.write(act("buku")) { try $0.openBook("buku", title: "Buku") }
    say(String(format: "disk: one synced page %.2f ms", try syncedPage() * 1000))
    var size = 0
    for target in sizes {
      let begun = now()
      while size < target {
        let count = min(5000, target - size)
        let first = size
        try store.write(act("isi")) { writer in
          for number in first..<(first + count) { try add(number, writer) }
        }
        size += count
      }
      let filling = now() - begun
      try store.close()
      let openings = try (0..<11).map { _ in
        let begun = now()
        let store = try RecordStore(folder)
        let time = now() - begun
        try store.close()
        return time
      }
      store = try RecordStore(folder)
      let writes = try (0..<201).map { step in
        let begun = now()
        try store.write(act("catat")) { writer in
          let id = try add(size + step, writer)
          try writer.takeNumber(from: "buku", for: id, date: "2026-11-25") { "\($1)/\($0)" }
        }
        return now() - begun
      }
      size += writes.count
      let searches = try (0..<400).map { step in
        let query = SearchQuery(text(step), limit: 20)
        let viewer = step % 2 == 0 ? principal : limited
        let begun = now()
        _ = try store.read { try $0.search(query, for: viewer) }
        return now() - begun
      }
      let checking = now()
      let report = try store.check()
      say(
        String(
          format:
            "%8d records: filled in %.0f s; opening median %.1f ms; write with event and number median %.2f ms; "
            + "search median %.2f ms, 95th percentile %.1f ms; check %.1f s, %d faults",
          size, filling, share(openings, 0.5) * 1000, share(writes, 0.5) * 1000,
          share(searches, 0.5) * 1000, share(searches, 0.95) * 1000, now() - checking,
          report.faults.count))
    }
    try store.close()
  }

  /// Says a line at once; a long measurement is watched.
  private func say(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }

  /// Queries of one word that nearly every record has, of two, of a rare one, of a beginning, of none.
  private func text(_ step: Int) -> String {
    let word = Self.words[step % Self.words.count]
    let place = Self.places[step / 3 % Self.places.count]
    switch step % 5 {
    case 0: return "catatan"
    case 1: return "\(word) \(place)"
    case 2: return "nomor\(step * 37)"
    case 3: return "\(word.prefix(4))*"
    default: return "\(word) tiadakatanya"
    }
  }

  @discardableResult
  private func add(_ number: Int, _ writer: StoreWriter) throws -> RecordID {
    let word = Self.words[number % Self.words.count]
    let place = Self.places[number / 7 % Self.places.count]
    let record = try writer.create(
      RecordContent(
        kind: "uji", title: "Catatan \(word) \(place)",
        date: "20\(10 + number % 17)-0\(1 + number % 9)-1\(number % 10)",
        access: [.open, .staff, .staff, .restricted, .secret][number % 5], status: "baru"))
    try writer.setSearchText(
      record.id,
      "nomor\(number) usulan warga tentang \(word) di kelurahan \(place) rt \(number % 60)")
    return record.id
  }

  private func act(_ action: String) -> Act {
    Act(action, by: principal, module: "ukur")
  }

  /// The least time that a commit on this disk can take.
  private func syncedPage() throws -> Double {
    let path = folder.url.appendingPathComponent("ukur.bin").path
    let descriptor = open(path, O_RDWR | O_CREAT, 0o600)
    defer {
      close(descriptor)
      unlink(path)
    }
    let page = [UInt8](repeating: 7, count: 4096)
    let times = (0..<51).map { _ in
      let begun = now()
      _ = write(descriptor, page, page.count)
      fdatasync(descriptor)
      return now() - begun
    }
    return share(times, 0.5)
  }

  private func share(_ times: [Double], _ part: Double) -> Double {
    let sorted = times.sorted()
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }

  private func now() -> Double { Stopwatch.clock(CLOCK_MONOTONIC) }
}
