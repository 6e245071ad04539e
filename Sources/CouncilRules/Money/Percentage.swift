/// A part of a hundred, exact: 0,25% is 0.25 percent points, not 0.0025.
public struct Percentage: Hashable, Sendable, Codable {
  /// How many hundredths.
  public let points: Quantity

  /// Makes a percentage of its points; 4 is 4%.
  public init(_ points: Quantity) {
    self.points = points
  }

  /// What share one amount is of another: 34 of 40 is 85%.
  ///
  /// - Throws: `RuleError.divisorNotPositive` when `whole` is below 1, `.tooManyDecimals` outside
  ///   0...9, `.overflow`.
  public init(
    _ part: Int64, of whole: Int64, decimals: Int, rounding: Rounding
  ) throws(RuleError) {
    guard whole > 0 else { throw .divisorNotPositive(whole) }
    guard (0...Quantity.mostDecimals).contains(decimals) else {
      throw .tooManyDecimals(found: decimals, most: Quantity.mostDecimals)
    }
    let hundredths = Int128(part) * 100 * Quantity.power(decimals)
    points = try Quantity(
      wide: rounding.quotient(hundredths, by: Int128(whole)), decimals: decimals, of: "Percentage")
  }

  /// The percentage as it is printed, with at least so many decimals: `85,0%`.
  public func text(leastDecimals: Int = 0) -> String {
    points.text(leastDecimals: leastDecimals) + "%"
  }
}

extension Percentage: Comparable {
  /// Whether the left share is smaller.
  public static func < (left: Percentage, right: Percentage) -> Bool { left.points < right.points }
}
