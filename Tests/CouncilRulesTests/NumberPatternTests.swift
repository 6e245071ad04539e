import Foundation
import Testing

@testable import CouncilRules

@Suite("Patterns of letter numbers")
struct NumberPatternTests {
  @Test("fills the patterns that offices use")
  func filling() throws {
    let date = try day("2024-11-03")
    let plain = try NumberPattern(parsing: "{klasifikasi}/{urut}/{kode_unit}/{tahun}")
    let values: [NumberField: String] = [.classification: "100.3.1", .unitCode: "35.09"]
    #expect(try plain.number(1750, on: date, values) == "100.3.1/1750/35.09/2024")
    let roman = try NumberPattern(
      parsing: "{klasifikasi}/{urut:4}/{kode_unit}/{bulan_romawi}/{tahun}")
    #expect(try roman.number(7, on: date, values) == "100.3.1/0007/35.09/XI/2024")
    #expect(try roman.number(12_345, on: date, values) == "100.3.1/12345/35.09/XI/2024")
    let old = try NumberPattern(
      parsing: "{klasifikasi}/{kode_naskah}-{urut}/{kode_unit}/{bulan}/{tahun}")
    let text = try old.number(
      25, on: day("1999-01-05"), [.classification: "170", .kindCode: "SK", .unitCode: "244"])
    #expect(text == "170/SK-25/244/01/1999")
    #expect(roman.fields == [.classification, .sequence, .unitCode, .romanMonth, .year])
  }

  @Test(
    "refuses fields that nobody knows",
    arguments: ["{nomor}", "{}", "{URUT}", "{ urut }", "{{urut}}"])
  func unknown(text: String) {
    #expect(throws: RuleError.self) { try NumberPattern(parsing: text) }
  }

  @Test("names the unknown field and the missing value")
  func facts() throws {
    #expect(throws: RuleError.unknownField(pattern: "{urut}/{bagian}", field: "bagian")) {
      try NumberPattern(parsing: "{urut}/{bagian}")
    }
    let pattern = try NumberPattern(parsing: "{urut}/{kode_unit}")
    let date = try day("2025-01-01")
    #expect(throws: RuleError.missingFieldValue(pattern: "{urut}/{kode_unit}", field: "kode_unit"))
    {
      try pattern.number(1, on: date)
    }
    for value in ["", "a/b", "a b", "{urut}", "\n"] {
      #expect(throws: RuleError.unsuitableFieldValue(field: "kode_unit", value: value)) {
        try pattern.number(1, on: date, [.unitCode: value])
      }
    }
    #expect(throws: RuleError.countOutOfRange(name: "urut", found: 0, least: 1, most: Int.max)) {
      try pattern.number(0, on: date, [.unitCode: "x"])
    }
  }

  @Test("refuses braces without partners, by their place")
  func malformed() {
    #expect(throws: RuleError.malformedPattern(pattern: "a/{urut", at: 2)) {
      try NumberPattern(parsing: "a/{urut")
    }
    #expect(throws: RuleError.malformedPattern(pattern: "ab}", at: 2)) {
      try NumberPattern(parsing: "ab}")
    }
    #expect(throws: RuleError.malformedPattern(pattern: "", at: 0)) {
      try NumberPattern(parsing: "")
    }
  }

  @Test(
    "refuses widths that make no sense",
    arguments: [
      "{urut:0}", "{urut:10}", "{urut:}", "{urut:x}", "{urut:-1}", "{tahun:4}",
      "{urut:99999999999999999999}",
    ])
  func widths(text: String) {
    #expect {
      try NumberPattern(parsing: text)
    } throws: { error in
      if case .unsuitableWidth(text, _, _)? = error as? RuleError { true } else { false }
    }
  }

  @Test("Roman months go both ways")
  func roman() throws {
    var date = try day("2025-01-31")
    for (index, text) in "I II III IV V VI VII VIII IX X XI XII".split(separator: " ").enumerated()
    {
      #expect(RomanMonth.text(of: date) == text)
      #expect(RomanMonth.number(String(text)) == index + 1)
      date = try date.adding(months: 1)
    }
    for text in ["", "XIII", "IIII", "xi", "0", "M"] { #expect(RomanMonth.number(text) == nil) }
  }

  @Test("is coded as its text")
  func coding() throws {
    let pattern = try NumberPattern(parsing: "{urut:3}/DPRD/{tahun}")
    let data = try JSONEncoder().encode([pattern])
    #expect(try JSONDecoder().decode([NumberPattern].self, from: data) == [pattern])
    #expect(try pattern.number(7, on: day("2026-02-09")) == "007/DPRD/2026")
  }
}
