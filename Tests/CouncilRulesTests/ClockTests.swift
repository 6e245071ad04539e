import Foundation
import Testing

@testable import CouncilRules

@Suite("The council's clock")
struct ClockTests {
  @Test(
    "reads a time with dots or colons, with and without WITA",
    arguments: ["10.15", "10:15", "10.15 WITA", "10:15 wita", "10.15.00"])
  func reading(text: String) throws {
    let time = try ClockTime(parsing: text)
    #expect(time.text == "10.15 WITA")
  }

  @Test(
    "refuses what is no time",
    arguments: ["", "10", "10.1", "10.15:30", "1015", "10.15 WIB", "-1.00", "10.15.30.1", "WITA"])
  func unreadable(text: String) {
    #expect(throws: RuleError.unreadableTime(text)) { try ClockTime(parsing: text) }
  }

  @Test("refuses an hour that the day does not have")
  func impossible() {
    #expect(throws: RuleError.noSuchTime(hour: 24, minute: 0, second: 0)) {
      try ClockTime(parsing: "24.00")
    }
  }

  @Test("an instant late in the UTC evening is the next day in Balikpapan")
  func instants() throws {
    // 25 September 2024, 20.30.15 UTC.
    let instant = Date(timeIntervalSince1970: 1_727_296_215)
    let local = try WITA.moment(at: instant)
    #expect(try local == moment("2024-09-26", "04.30.15"))
    #expect(local.text() == "Kamis, 26 September 2024, 04.30.15 WITA")
    #expect(WITA.instant(of: local) == instant)
    #expect(
      try WITA.moment(at: Date(timeIntervalSince1970: -0.5)) == moment("1970-01-01", "07.59.59"))
  }

  @Test(
    "an instant outside the years is refused",
    arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300, 9e11, -2_208_988_801 - 28_800])
  func outside(seconds: Double) {
    #expect(throws: RuleError.self) {
      try WITA.moment(at: Date(timeIntervalSince1970: seconds))
    }
  }

  @Test("response and net duration run over midnight")
  func durations() throws {
    let received = try moment("2025-11-03", "09.02.10")
    #expect(try received.seconds(until: moment("2025-11-03", "09.03.05")) == 55)
    let (opened, closed) = (try moment("2025-11-03", "20.00"), try moment("2025-11-04", "00.35"))
    #expect(opened.seconds(until: closed) == 275 * 60)
    #expect(try opened.adding(seconds: 275 * 60) == closed)
    #expect(try closed.adding(seconds: -275 * 60) == opened)
    #expect(throws: RuleError.self) { try closed.adding(seconds: Int.min) }
    #expect(throws: RuleError.self) { try closed.adding(seconds: Int.max) }
  }
}
