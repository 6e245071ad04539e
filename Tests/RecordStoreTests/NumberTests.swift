import SidilanKit
import Support
import Testing

@Suite("Number books")
struct NumberTests {
  private func take(_ test: TestStore, _ date: String) throws -> NumberIssue {
    try test.store.write(test.act("nomor")) { writer in
      try writer.openBook("keluar", title: "Surat keluar")
      return try writer.takeNumber(from: "keluar", for: nil, date: date) { "\($1)/DPRD/\($0)" }
    }
  }

  @Test("numbers run from 1 within book and year, without a gap after an act that was undone")
  func gapless() throws {
    struct Stop: Error {}
    let test = try TestStore()
    #expect(try take(test, "2026-01-02").number == "1/DPRD/2026")
    #expect(throws: Stop.self) {
      try test.store.write(test.act("nomor")) { writer in
        try writer.takeNumber(from: "keluar", for: nil, date: "2026-01-03") { "\($1)/DPRD/\($0)" }
        throw Stop()
      }
    }
    #expect(try take(test, "2026-12-31").sequence == 2)
    #expect(try take(test, "2027-01-02").sequence == 1)
    #expect(try take(test, "2026-12-31").sequence == 3)
  }

  @Test("a void number stays in the book and is never taken again")
  func void() throws {
    let test = try TestStore()
    _ = try take(test, "2026-01-02")
    _ = try take(test, "2026-01-03")
    try test.store.write(test.act("batal", reason: "salah buku")) {
      try $0.voidNumber("2/DPRD/2026", in: "keluar", year: 2026)
    }
    #expect(try take(test, "2026-01-04").sequence == 3)
    let states = try test.store.read {
      try $0.numbers(module: "uji", book: "keluar", year: 2026).map(\.state)
    }
    #expect(states == [.used, .void, .used])
    for number in ["2/DPRD/2026", "9/DPRD/2026"] {
      #expect(throws: StoreError.notIssued(number: number)) {
        try test.store.write(test.act("batal")) {
          try $0.voidNumber(number, in: "keluar", year: 2026)
        }
      }
    }
  }

  @Test("a book that was never opened is refused")
  func noBook() throws {
    let test = try TestStore()
    #expect(throws: StoreError.noBook(module: "uji", code: "masuk")) {
      try test.store.write(test.act("nomor")) {
        try $0.takeNumber(from: "masuk", for: nil, date: "2026-01-02") { "\($0)-\($1)" }
      }
    }
  }
}
