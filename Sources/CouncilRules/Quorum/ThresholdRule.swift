/// How many of a number of people are enough: at least a fraction of them, or more than it.
public struct ThresholdRule: Hashable, Sendable, Codable {
  /// Whether the fraction itself is enough.
  public enum Comparison: String, Hashable, Sendable, Codable {
    /// The fraction itself is enough.
    case atLeast = "paling_sedikit"
    /// The fraction itself is not enough.
    case moreThan = "lebih_dari"
  }

  /// The most people that a rule is asked about.
  public static let mostPeople = 1_000_000

  /// Whether the fraction itself is enough.
  public let comparison: Comparison
  /// The fraction of all.
  public let fraction: Fraction

  /// Makes a rule that can be missed and can be met.
  ///
  /// - Throws: `RuleError.noSuchThreshold` for at least 0, more than 1 and beyond.
  public init(_ comparison: Comparison, _ fraction: Fraction) throws(RuleError) {
    let isSuitable =
      switch comparison {
      case .atLeast: fraction.numerator > 0 && fraction.numerator <= fraction.denominator
      case .moreThan: fraction.numerator < fraction.denominator
      }
    guard isSuitable else { throw .noSuchThreshold(comparison, fraction) }
    self.comparison = comparison
    self.fraction = fraction
  }

  /// How many of `people` are needed, in whole numbers throughout.
  ///
  /// At least n/d of N is ⌈N·n/d⌉; more than n/d is ⌊N·n/d⌋ + 1. Of nobody, "more than" needs one,
  /// which nobody can be: such a meeting is never quorate.
  ///
  /// - Throws: `RuleError.countOutOfRange` outside 0...1,000,000.
  public func need(of people: Int) throws(RuleError) -> Int {
    guard (0...Self.mostPeople).contains(people) else {
      throw .countOutOfRange(name: "people", found: people, least: 0, most: Self.mostPeople)
    }
    let part = Int128(people) * Int128(fraction.numerator)
    let divisor = Int128(fraction.denominator)
    return switch comparison {
    case .atLeast: Int(Rounding.up.quotient(part, by: divisor))
    case .moreThan: Int(part / divisor) + 1
    }
  }

  private enum CodingKeys: String, CodingKey {
    case comparison = "perbandingan"
    case fraction = "pecahan"
  }

  /// Reads the two fields and checks them.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      container.decode(Comparison.self, forKey: .comparison),
      container.decode(Fraction.self, forKey: .fraction))
  }
}
