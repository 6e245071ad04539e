import Foundation
import Support
import Testing

@testable import CouncilRules

@Suite("Exact quantities")
struct QuantityTests {
  @Test(
    "reads the Indonesian form and prints it",
    arguments: [
      ("85,5", "85,5", "85.5"), ("1.850", "1.850", "1850"), ("1850", "1.850", "1850"),
      ("1.850,250", "1.850,25", "1850.25"), ("-0,05", "-0,05", "-0.05"), ("0", "0", "0"),
      ("3,000000000000", "3", "3"), (" 12 ", "12", "12"),
    ])
  func reading(text: String, printed: String, pointed: String) throws {
    let quantity = try Quantity(parsing: text)
    #expect(quantity.description == printed)
    #expect(quantity.pointed == pointed)
    #expect(try Quantity(pointed: pointed) == quantity)
    #expect(try Quantity(parsing: printed) == quantity)
  }

  @Test(
    "refuses what is no number or another country's",
    arguments: [
      "", ",", "-", "85.5", "1,850.25", "1850.250", ",5", "5,", "5,-1", "1e3", "٣", "5 m", "--1",
      "1.85", "0,5,5", "+5", "NaN",
    ])
  func unreadable(text: String) {
    #expect(throws: RuleError.unreadableQuantity(text)) { try Quantity(parsing: text) }
  }

  @Test("refuses what cannot be kept exactly")
  func exact() {
    #expect(throws: RuleError.tooManyDecimals(found: 10, most: 9)) {
      try Quantity(parsing: "0,1234567891")
    }
    #expect(throws: RuleError.overflow("Quantity")) {
      try Quantity(pointed: "99999999999999999999")
    }
    #expect(throws: RuleError.tooManyDecimals(found: -1, most: 9)) {
      try Quantity(digits: 1, decimals: -1)
    }
    #expect(throws: RuleError.unreadableQuantity("1,5")) { try Quantity(pointed: "1,5") }
  }

  @Test("volumes of one unit add up, of different units stand apart")
  func volumes() throws {
    let all = [
      MeasuredVolume(120, "m"), MeasuredVolume(try Quantity(parsing: "85,5"), "m"),
      MeasuredVolume(2, "titik"),
    ]
    let totals = try MeasuredVolume.totals(of: all)
    #expect(totals.map(\.description).joined(separator: "; ") == "205,5 m; 2 titik")
    #expect(throws: RuleError.unitsDiffer("m", "titik")) { try all[0] + all[2] }
  }

  @Test("a road as length and as area")
  func area() throws {
    #expect(try (350 as Quantity) + 200 == 550)
    #expect(try (350 as Quantity) * 3 + (200 as Quantity) * 4 == 1850)
    #expect(try Quantity(parsing: "1,5") * Quantity(parsing: "0,2") == Quantity(parsing: "0,3"))
    #expect(try (5 as Quantity) - Quantity(parsing: "5,25") == Quantity(parsing: "-0,25"))
  }

  @Test("arithmetic beyond the range throws")
  func overflow() throws {
    let most = Quantity(Int64.max)
    #expect(throws: RuleError.overflow("Quantity +")) { try most + 1 }
    #expect(throws: RuleError.overflow("Quantity -")) { try Quantity(Int64.min) - 1 }
    #expect(throws: RuleError.overflow("Quantity *")) { try most * most }
    let tiny = try Quantity(digits: 1, decimals: 9)
    #expect(throws: RuleError.tooManyDecimals(found: 18, most: 9)) { try tiny * tiny }
    #expect(try Quantity(digits: Int64.min, decimals: 9).description == "-9.223.372.036,854775808")
  }

  @Test("shares are printed with their decimals")
  func shares() throws {
    let funnel: [(Int64, Int64, String)] = [
      (34, 40, "85,0%"), (22, 34, "64,7%"), (18, 22, "81,8%"), (11, 18, "61,1%"),
      (11, 40, "27,5%"), (416, 12_463, "3,3%"),
    ]
    for (part, whole, text) in funnel {
      let share = try Percentage(part, of: whole, decimals: 1, rounding: .halfUp)
      #expect(share.text(leastDecimals: 1) == text)
    }
    #expect(throws: RuleError.divisorNotPositive(0)) {
      try Percentage(1, of: 0, decimals: 1, rounding: .down)
    }
  }

  @Test("rounds to decimals as stated")
  func rounding() throws {
    let value = try Quantity(parsing: "2,345")
    #expect(try value.rounded(toDecimals: 2, .halfUp) == Quantity(parsing: "2,35"))
    #expect(try value.rounded(toDecimals: 2, .down) == Quantity(parsing: "2,34"))
    #expect(try value.rounded(toDecimals: 0, .up) == 3)
    #expect(try value.rounded(toDecimals: 9, .up) == value)
    #expect(throws: RuleError.tooManyDecimals(found: 10, most: 9)) {
      try value.rounded(toDecimals: 10, .up)
    }
  }

  @Test("equal numbers are equal values, and every number is read back", arguments: [855 as UInt64])
  func readBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let digits = Int64.random(in: Int64.min...Int64.max, using: &random)
      let shift = Int64.random(in: 0...60, using: &random)
      let quantity = try Quantity(
        digits: digits >> shift, decimals: Int.random(in: 0...9, using: &random))
      #expect(try Quantity(parsing: quantity.description) == quantity, "seed \(seed)")
      #expect(try Quantity(pointed: quantity.pointed) == quantity, "seed \(seed)")
      let coded = try JSONDecoder().decode(Quantity.self, from: JSONEncoder().encode(quantity))
      #expect(coded == quantity)
    }
    #expect(try Quantity(digits: 850, decimals: 2) == Quantity(digits: 85, decimals: 1))
    #expect(try Quantity(digits: 85, decimals: 1) < 9)
  }
}
