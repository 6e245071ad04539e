extension Quantity {
  /// The exact sum.
  ///
  /// - Throws: `RuleError.overflow`.
  public static func + (left: Quantity, right: Quantity) throws(RuleError) -> Quantity {
    try Quantity(wide: left.scaled + right.scaled, decimals: mostDecimals, of: "Quantity +")
  }

  /// The exact difference.
  ///
  /// - Throws: `RuleError.overflow`.
  public static func - (left: Quantity, right: Quantity) throws(RuleError) -> Quantity {
    try Quantity(wide: left.scaled - right.scaled, decimals: mostDecimals, of: "Quantity -")
  }

  /// The exact product, such as length times width.
  ///
  /// - Throws: `RuleError.overflow`, `.tooManyDecimals` when the product has more than nine.
  public static func * (left: Quantity, right: Quantity) throws(RuleError) -> Quantity {
    try Quantity(
      wide: Int128(left.digits) * Int128(right.digits), decimals: left.decimals + right.decimals,
      of: "Quantity *")
  }

  /// The number with at most so many decimals, rounded as stated.
  ///
  /// - Throws: `RuleError.tooManyDecimals` outside 0...9, `.overflow` when rounding leaves the range.
  public func rounded(toDecimals count: Int, _ rounding: Rounding) throws(RuleError) -> Quantity {
    guard (0...Self.mostDecimals).contains(count) else {
      throw .tooManyDecimals(found: count, most: Self.mostDecimals)
    }
    guard decimals > count else { return self }
    let divisor = Self.power(decimals - count)
    return try Quantity(
      wide: rounding.quotient(Int128(digits), by: divisor), decimals: count, of: "Quantity.rounded")
  }
}
