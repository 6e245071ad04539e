import Foundation
import Support
import Testing

@testable import CouncilRules

@Suite("Rupiah")
struct RupiahTests {
  @Test(
    "reads an amount as offices write it",
    arguments: [
      "Rp1.575.000", "1.575.000", "1575000", "Rp 1.575.000", "Rp. 1.575.000,-", "rp1.575.000,00",
      " Rp1575000 ",
    ])
  func reading(text: String) throws {
    #expect(try Rupiah(parsing: text) == 1_575_000)
  }

  @Test(
    "refuses what can be read in two ways, with the text",
    arguments: [
      "", "Rp", "-", "1,575,000", "1575.000", "1.5", "1.575.00", ".575", "100,50", "1.575,0",
      "1 575 000", "1e6", "٣", "0x10", "--5", "-Rp-5", "007", "0.575.000", "Rp5 juta", "5,-,-",
      "(500)", "+5", "USD 5",
    ])
  func unreadable(text: String) {
    #expect(throws: RuleError.unreadableRupiah(text)) { try Rupiah(parsing: text) }
  }

  @Test("prints dots and the minus before Rp, and reads it back")
  func printing() throws {
    #expect(Rupiah(1_575_000).description == "Rp1.575.000")
    #expect(Rupiah(0).description == "Rp0")
    #expect(Rupiah(-600_000).description == "-Rp600.000")
    #expect(Rupiah(Int64.min).description == "-Rp9.223.372.036.854.775.808")
    for amount in [0, 1, 999, 1000, -5, 1_984_500_000, Int64.max, Int64.min] {
      #expect(try Rupiah(parsing: Rupiah(amount).description).amount == amount)
    }
    #expect(try Rupiah(parsing: "Rp-5") == -5)
    #expect(throws: RuleError.overflow("Rupiah")) {
      try Rupiah(parsing: "9.223.372.036.854.775.808")
    }
  }

  @Test(
    "says the amount in words",
    arguments: [
      (0, "nol rupiah"), (1_575_000, "satu juta lima ratus tujuh puluh lima ribu rupiah"),
      (40_109_337, "empat puluh juta seratus sembilan ribu tiga ratus tiga puluh tujuh rupiah"),
      (-600_000, "minus enam ratus ribu rupiah"), (2_000_000_000_000, "dua triliun rupiah"),
    ] as [(Int64, String)])
  func words(amount: Int64, words: String) {
    #expect(Rupiah(amount).inWords == words)
  }

  @Test("the greatest and the least amount can be said")
  func extremes() {
    #expect(Rupiah(Int64.max).inWords.hasSuffix("delapan ratus tujuh rupiah"))
    #expect(
      Rupiah(Int64.min).inWords.hasPrefix("minus sembilan juta dua ratus dua puluh tiga ribu"))
    #expect(Rupiah(Int64.min).inWords.hasSuffix("delapan ratus delapan rupiah"))
  }

  @Test("arithmetic that leaves the range throws")
  func overflow() {
    let (most, least) = (Rupiah(Int64.max), Rupiah(Int64.min))
    #expect(throws: RuleError.overflow("Rupiah +")) { try most + 1 }
    #expect(throws: RuleError.overflow("Rupiah -")) { try least - 1 }
    #expect(throws: RuleError.overflow("Rupiah -")) { try -least }
    #expect(throws: RuleError.overflow("Rupiah *")) { try least * -1 }
    #expect(throws: RuleError.overflow("Rupiah.times")) { try most.times(2 as Quantity, .down) }
    #expect(throws: RuleError.overflow("Rupiah +")) { try Rupiah.sum([most, 1, -1]) }
    #expect(throws: RuleError.divisorNotPositive(0)) { try most.divided(by: 0, .down) }
    #expect(throws: RuleError.divisorNotPositive(-1)) {
      try least.rounded(toMultipleOf: -1, .down)
    }
  }

  @Test("pokir: volume times price")
  func pokir() throws {
    #expect(try Rupiah(1_850_000).times(120 as Quantity, .halfUp) == 222_000_000)
    let volume = try Quantity(parsing: "85,5")
    #expect(try Rupiah(1_850_000).times(volume, .halfUp) == 158_175_000)
  }

  @Test("TPP: the attendance part is cut by hundredths")
  func tpp() throws {
    let tpp = Rupiah(6_000_000)
    let attendance = try tpp.times(Percentage(30), .halfUp)
    #expect(attendance == 1_800_000)
    let cut = try attendance.times(Percentage(4 + 2 * 2), .halfUp)
    let rest = try attendance - cut
    #expect(rest == 1_656_000)
    let performance = try tpp - attendance
    #expect(performance == 4_200_000)
    #expect(try performance + rest == 5_856_000)
  }

  @Test("salary of a member with two AKD: taxes are rounded down")
  func salary() throws {
    let basic = Rupiah(1_575_000)
    let family = try basic.times(Percentage(14), .down)
    #expect(family == 220_500)
    let post = try basic.times(Percentage(145), .down)
    #expect(post == 2_283_750)
    let chair = try Rupiah(2_100_000).times(Percentage(145), .down)
    let akd = try chair.times(Percentage(3), .down) * 2
    let rice = try Rupiah(7242) * 10 * 4
    let a = try Rupiah.sum([basic, family, rice, basic.times(Percentage(10), .down), post, akd])
    #expect(a == 4_709_130)
    let b = try Rupiah.sum([14_700_000, 18_500_000, 9_500_000])
    let gross = try a + b
    #expect(gross == 47_409_130)
    let tax = try gross.times(Percentage(17), .down)
    let own = try b.times(Percentage(17), .down)
    #expect(tax == 8_059_552 && own == 7_259_000)
    #expect(try tax - own == 800_552)
    let health = try Rupiah.sum([basic, family, post]).times(Percentage(1), .halfUp)
    #expect(health == 40_793)
    #expect(try gross - own - health == 40_109_337)
    #expect(try Rupiah(539_509_876).rounded(toMultipleOf: 1000, .down) == 539_509_000)
  }

  @Test("budget: three recesses, two paid to 44")
  func budget() throws {
    let ceiling = try Rupiah(14_700_000) * 45 * 3
    let paid = try Rupiah(14_700_000) * 44 * 2
    #expect(ceiling == 1_984_500_000 && paid == 1_293_600_000)
    #expect(try ceiling - paid == 690_900_000)
    let share = try Percentage(paid.amount, of: ceiling.amount, decimals: 2, rounding: .halfUp)
    #expect(share.text() == "65,19%")
  }

  @Test("a trip: lump sum, at cost, and what is paid back")
  func trip() throws {
    let daily = try Rupiah(430_000) * 3
    #expect(daily == 1_290_000)
    #expect(try Rupiah.sum([daily, Rupiah(1_500_000) * 2, 2_400_000]) == 6_690_000)
    let cost = try Rupiah.sum([Rupiah(980_000) * 2, 2_150_000, daily])
    #expect(cost == 5_400_000)
    #expect(try Rupiah(6_000_000) - cost == 600_000)
  }

  @Test("housing ceiling: exact factors, a twelfth a month")
  func housing() throws {
    let land = try Rupiah(1_500_000).times(350 as Quantity, .halfUp)
      .times(Percentage(Quantity(parsing: "3,33")), .halfUp)
    let building = try Rupiah(4_000_000).times(150 as Quantity, .halfUp)
      .times(Quantity(parsing: "0,90"), .halfUp)
      .times(Percentage(Quantity(parsing: "6,64")), .halfUp)
    #expect(land == 17_482_500 && building == 35_856_000)
    #expect(try (land + building).divided(by: 12, .halfUp) == 4_444_875)
  }

  @Test("a fraction and each rounding, on both sides of zero")
  func rounding() throws {
    let third = try Fraction(1, 3)
    let half = try Fraction(1, 2)
    #expect(try Rupiah(100).times(third, .down) == 33)
    #expect(try Rupiah(100).times(third, .halfUp) == 33)
    #expect(try Rupiah(100).times(third, .up) == 34)
    #expect(try Rupiah(-100).times(third, .down) == -33)
    #expect(try Rupiah(-100).times(third, .up) == -34)
    #expect(try Rupiah(5).times(half, .halfUp) == 3)
    #expect(try Rupiah(-5).times(half, .halfUp) == -3)
    #expect(try Rupiah(6).times(half, .up) == 3)
    #expect(try Rupiah(Int64.max).times(Fraction(Int.max, Int.max), .up) == Rupiah(Int64.max))
  }

  @Test("rounding agrees with counting in whole numbers", arguments: [1_575_000 as UInt64, 17])
  func oracle(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let amount = Int64.random(in: -1_000_000...1_000_000, using: &random)
      let top = Int64.random(in: 0...1000, using: &random)
      let bottom = Int64.random(in: 1...1000, using: &random)
      let fraction = try Fraction(Int(top), Int(bottom))
      // The oracle finds the neighbours by the definition, not by dividing with a remainder.
      let size = abs(amount) * top
      var down: Int64 = size / bottom
      while down * bottom > size { down -= 1 }
      while (down + 1) * bottom <= size { down += 1 }
      let up = down * bottom == size ? down : down + 1
      let nearest = 2 * (size - down * bottom) >= bottom ? up : down
      let sign: Int64 = amount < 0 ? -1 : 1
      let note = "seed \(seed): \(amount) x \(top)/\(bottom)"
      #expect(try Rupiah(amount).times(fraction, .down).amount == sign * down, "\(note)")
      #expect(try Rupiah(amount).times(fraction, .up).amount == sign * up, "\(note)")
      #expect(try Rupiah(amount).times(fraction, .halfUp).amount == sign * nearest, "\(note)")
    }
  }

  @Test("is coded as the bare number")
  func coding() throws {
    let data = try JSONEncoder().encode([Rupiah(1_575_000), Rupiah(-1)])
    #expect(String(decoding: data, as: UTF8.self) == "[1575000,-1]")
    #expect(try JSONDecoder().decode([Rupiah].self, from: data) == [1_575_000, -1])
  }
}
