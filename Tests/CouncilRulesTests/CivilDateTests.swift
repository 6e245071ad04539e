import Foundation
import Support
import Testing

@testable import CouncilRules

@Suite("Civil dates")
struct CivilDateTests {
  @Test(
    "reads every form that offices write",
    arguments: [
      "2025-11-17", "17-11-2025", "17/11/2025", "17 November 2025", "17 nov 2025", "17 NOV. 2025",
      "17 Nop 2025", "17 Nopember 2025", "Senin, 17 November 2025", "monday, 17 november 2025",
      "  17   November 2025 ",
    ])
  func forms(text: String) throws {
    #expect(try CivilDate(parsing: text) == CivilDate(year: 2025, month: 11, day: 17))
  }

  @Test(
    "reads the months' names and abbreviations in both languages",
    arguments: [
      ("Jan", 1), ("Januari", 1), ("January", 1), ("Pebruari", 2), ("February", 2), ("Mar", 3),
      ("Maret", 3), ("March", 3), ("Apr", 4), ("Mei", 5), ("May", 5), ("Juni", 6), ("june", 6),
      ("Jul", 7), ("Agt", 8), ("Agust.", 8), ("Agu", 8), ("Aug", 8), ("Sept", 9), ("Okt", 10),
      ("October", 10), ("Nov", 11), ("Des", 12), ("Dec", 12),
    ])
  func months(name: String, number: Int) throws {
    #expect(try CivilDate(parsing: "5 \(name) 2024").month == number)
  }

  @Test(
    "refuses what is no date, with the text",
    arguments: [
      "", " ", "-", "//", "17", "17-11", "17-11-25", "2025-1-1", "2025/11/17", "11 17 2025",
      "17 Movember 2025", "17 November", "17. November 2025", "1７-11-2025", "-1-11-2025",
      "17-11-2025-1", "17 November 2025 10.00", "Selasa 17 November 2025", ", 17 November 2025",
      "999999999999999999999 Mei 2025", "17 M 2025", "17 . 2025",
    ])
  func unreadable(text: String) {
    #expect(throws: RuleError.unreadableDate(text)) { try CivilDate(parsing: text) }
  }

  @Test("refuses days that the calendar does not have")
  func impossible() throws {
    #expect(throws: RuleError.noSuchDate(year: 2025, month: 2, day: 29)) {
      try CivilDate(parsing: "29-02-2025")
    }
    #expect(throws: RuleError.noSuchDate(year: 1900, month: 2, day: 29)) {
      try CivilDate(year: 1900, month: 2, day: 29)
    }
    #expect(throws: RuleError.noSuchDate(year: 1899, month: 12, day: 31)) {
      try CivilDate(parsing: "31 Desember 1899")
    }
    #expect(throws: RuleError.noSuchDate(year: Int.min, month: Int.max, day: 0)) {
      try CivilDate(year: Int.min, month: Int.max, day: 0)
    }
    #expect(try CivilDate(year: 2000, month: 2, day: 29).weekday == .tuesday)
  }

  @Test("refuses a weekday that is not the date's")
  func wrongWeekday() {
    let text = "Selasa, 25 September 2024"
    #expect(throws: RuleError.wrongWeekday(text: text, actual: .wednesday)) {
      try CivilDate(parsing: text)
    }
  }

  @Test("prints long, medium and short, in both languages and in words")
  func printing() throws {
    let date = try CivilDate(year: 2024, month: 9, day: 25)
    #expect(date.text(.long) == "Rabu, 25 September 2024")
    #expect(date.text() == "25 September 2024")
    #expect(date.text(.short) == "25-09-2024")
    #expect(date.text(.long, .english) == "Wednesday, 25 September 2024")
    #expect(try day("2025-05-03").text(.medium, .english) == "3 May 2025")
    #expect(try day("2025-08-03").text(.long) == "Minggu, 3 Agustus 2025")
    #expect(
      date.spelledOut
        == "hari Rabu tanggal dua puluh lima bulan September tahun dua ribu dua puluh empat")
  }

  @Test("steps by years and months stay in the month; 29 February becomes 28")
  func steps() throws {
    #expect(try day("2024-02-29").adding(years: 1) == day("2025-02-28"))
    #expect(try day("2024-02-29").adding(years: 4) == day("2028-02-29"))
    #expect(try day("2024-03-14").adding(years: 1).adding(years: 1) == day("2026-03-14"))
    #expect(try day("2026-03-14").adding(days: 1) == day("2026-03-15"))
    #expect(try day("2023-12-31").adding(years: 2 + 8) == day("2033-12-31"))
    #expect(try day("2025-01-31").adding(months: 1) == day("2025-02-28"))
    #expect(try day("2025-01-31").adding(months: -2) == day("2024-11-30"))
    #expect(try day("2024-02-10").lastOfMonth == day("2024-02-29"))
    #expect(try day("2024-02-10").firstOfMonth == day("2024-02-01"))
    #expect(try day("2026-02-09").days(through: day("2026-02-14")) == 6)
    #expect(try day("2026-02-14").days(through: day("2026-02-09")) == 0)
  }

  @Test("leaving the years 1900 to 2999 throws, however long the step", arguments: [-1, 1])
  func range(sign: Int) throws {
    let edge = try day(sign < 0 ? "1900-01-01" : "2999-12-31")
    for step in [sign, sign * 1_000_000, sign < 0 ? Int.min : Int.max] {
      let error = RuleError.dateOutOfRange(start: edge, by: step)
      #expect(throws: error) { try edge.adding(days: step) }
      #expect(throws: error) { try edge.adding(months: step) }
      #expect(throws: error) { try edge.adding(years: step) }
    }
  }

  @Test("agrees with Foundation's Gregorian calendar", arguments: [20_251_117 as UInt64, 45, 2024])
  func foundation(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for _ in 0..<500 {
      let number = Int.random(in: -25_567...376_199, using: &random)
      let date = try #require(CivilDate(dayNumber: number))
      let instant = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: instant)
      #expect(date.year == parts.year, "seed \(seed), day \(number)")
      #expect(date.month == parts.month, "seed \(seed), day \(number)")
      #expect(date.day == parts.day, "seed \(seed), day \(number)")
      // Foundation counts weekdays from Sunday, 1.
      #expect(date.weekday.rawValue % 7 + 1 == parts.weekday, "seed \(seed), day \(number)")
      #expect(date.dayNumber == number, "seed \(seed)")

      let months = Int.random(in: -1200...1200, using: &random)
      let other = try #require(calendar.date(byAdding: .month, value: months, to: instant))
      let expected = CivilDate(dayNumber: Int((other.timeIntervalSince1970 / 86_400).rounded()))
      // What leaves the years is nil on both sides.
      #expect((try? date.adding(months: months)) == expected, "seed \(seed), \(date) + \(months)")
    }
  }

  @Test("every printed form is read back", arguments: [7 as UInt64])
  func readBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let number = Int.random(in: -25_567...376_199, using: &random)
      let date = try #require(CivilDate(dayNumber: number))
      for style in [CivilDate.Style.long, .medium, .short] {
        #expect(try CivilDate(parsing: date.text(style)) == date, "seed \(seed)")
        #expect(try CivilDate(parsing: date.text(style, .english)) == date, "seed \(seed)")
      }
      let coded = try JSONDecoder().decode(CivilDate.self, from: JSONEncoder().encode(date))
      #expect(coded == date)
    }
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(CivilDate.self, from: Data(#""17-11-2025""#.utf8))
    }
  }

  @Test("dates stand in order")
  func order() throws {
    #expect(try day("2025-11-30") < day("2025-12-01"))
    #expect(try day("2024-12-31") < day("2025-01-01"))
    #expect(CivilDate(dayNumber: -25_568) == nil)
    #expect(CivilDate(dayNumber: 376_200) == nil)
    #expect(CivilDate(dayNumber: Int.min) == nil)
  }
}
