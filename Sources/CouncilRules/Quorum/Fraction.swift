/// A fraction of whole numbers in lowest terms, such as 3/4.
///
/// - Range: numerator at least 0, denominator at least 1.
public struct Fraction: Hashable, Sendable {
  /// The number above the line.
  public let numerator: Int
  /// The number below the line.
  public let denominator: Int

  /// Makes a fraction in lowest terms.
  ///
  /// - Throws: `RuleError.noSuchFraction`.
  public init(_ numerator: Int, _ denominator: Int) throws(RuleError) {
    guard numerator >= 0, denominator >= 1 else {
      throw .noSuchFraction(numerator: numerator, denominator: denominator)
    }
    var (a, b) = (numerator, denominator)
    while b != 0 { (a, b) = (b, a % b) }
    self.numerator = numerator / a
    self.denominator = denominator / a
  }

  /// Reads `3/4`.
  ///
  /// - Throws: `RuleError.unreadableFraction` with the text, `.noSuchFraction` for `3/0`.
  public init(parsing text: String) throws(RuleError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let numerator = Digits.value(parts[0]),
      let denominator = Digits.value(parts[1])
    else { throw .unreadableFraction(text) }
    try self.init(Int(numerator), Int(denominator))
  }
}

extension Fraction: Comparable, CustomStringConvertible {
  /// Whether the left fraction is smaller.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    Int128(left.numerator) * Int128(right.denominator)
      < Int128(right.numerator) * Int128(left.denominator)
  }

  /// The fraction as it is written, `3/4`.
  public var description: String { "\(numerator)/\(denominator)" }
}

extension Fraction: Codable {
  /// Reads `3/4`.
  public init(from decoder: any Decoder) throws {
    try self.init(parsing: decoder.singleValueContainer().decode(String.self))
  }

  /// Writes `3/4`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
