extension Rupiah {
  /// The sum.
  ///
  /// - Throws: `RuleError.overflow`.
  public static func + (left: Rupiah, right: Rupiah) throws(RuleError) -> Rupiah {
    try Rupiah(wide: Int128(left.amount) + Int128(right.amount), of: "Rupiah +")
  }

  /// The difference; it may be negative.
  ///
  /// - Throws: `RuleError.overflow`.
  public static func - (left: Rupiah, right: Rupiah) throws(RuleError) -> Rupiah {
    try Rupiah(wide: Int128(left.amount) - Int128(right.amount), of: "Rupiah -")
  }

  /// The amount with the other sign.
  ///
  /// - Throws: `RuleError.overflow`.
  public static prefix func - (right: Rupiah) throws(RuleError) -> Rupiah {
    try Rupiah(wide: -Int128(right.amount), of: "Rupiah -")
  }

  /// The amount so many times.
  ///
  /// - Throws: `RuleError.overflow`.
  public static func * (left: Rupiah, right: Int64) throws(RuleError) -> Rupiah {
    try Rupiah(wide: Int128(left.amount) * Int128(right), of: "Rupiah *")
  }

  /// The sum of many amounts; nothing for none.
  ///
  /// - Throws: `RuleError.overflow`, also when only a partial sum leaves the range.
  public static func sum(_ amounts: some Sequence<Rupiah>) throws(RuleError) -> Rupiah {
    var total = Rupiah.zero
    for amount in amounts { total = try total + amount }
    return total
  }

  /// The amount times an exact number, such as a price times a volume.
  ///
  /// - Throws: `RuleError.overflow`.
  public func times(_ quantity: Quantity, _ rounding: Rounding) throws(RuleError) -> Rupiah {
    try times(Int128(quantity.digits), over: Quantity.power(quantity.decimals), rounding)
  }

  /// So many hundredths of the amount.
  ///
  /// - Throws: `RuleError.overflow`.
  public func times(_ share: Percentage, _ rounding: Rounding) throws(RuleError) -> Rupiah {
    let divisor = 100 * Quantity.power(share.points.decimals)
    return try times(Int128(share.points.digits), over: divisor, rounding)
  }

  /// A fraction of the amount.
  ///
  /// - Throws: `RuleError.overflow`.
  public func times(_ fraction: Fraction, _ rounding: Rounding) throws(RuleError) -> Rupiah {
    try times(Int128(fraction.numerator), over: Int128(fraction.denominator), rounding)
  }

  /// One of so many equal parts; the parts together may differ from the whole by the rounding.
  ///
  /// - Throws: `RuleError.divisorNotPositive` below one part, `.overflow`.
  public func divided(by parts: Int64, _ rounding: Rounding) throws(RuleError) -> Rupiah {
    guard parts > 0 else { throw .divisorNotPositive(parts) }
    return try times(1, over: Int128(parts), rounding)
  }

  /// The amount as a multiple of a step, such as the thousands of taxable income.
  ///
  /// - Throws: `RuleError.divisorNotPositive` for a step below 1, `.overflow`.
  public func rounded(toMultipleOf step: Int64, _ rounding: Rounding) throws(RuleError) -> Rupiah {
    try divided(by: step, rounding) * step
  }

  private func times(
    _ factor: Int128, over divisor: Int128, _ rounding: Rounding
  ) throws(RuleError) -> Rupiah {
    let product = Int128(amount) * factor
    return try Rupiah(wide: rounding.quotient(product, by: divisor), of: "Rupiah.times")
  }

  private init(wide amount: Int128, of operation: String) throws(RuleError) {
    guard let narrow = Int64(exactly: amount) else { throw .overflow(operation) }
    self.init(narrow)
  }
}
