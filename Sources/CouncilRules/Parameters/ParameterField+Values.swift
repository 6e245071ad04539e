extension ParameterField {
  /// The whole number.
  ///
  /// - Throws: `RuleError.wrongType`.
  public func integer() throws(RuleError) -> Int64 {
    guard case .integer(let number) = value else { throw wrongType(.integer) }
    return number
  }

  /// The whole number, when it lies in a range.
  ///
  /// - Throws: `RuleError.wrongType`, `.unsuitableValue` outside the range.
  public func integer(in range: ClosedRange<Int>) throws(RuleError) -> Int {
    let number = try integer()
    guard range.contains(Int(number)) else { throw unsuitable(String(number)) }
    return Int(number)
  }

  /// The exact number, whole or with decimals.
  ///
  /// - Throws: `RuleError.wrongType`.
  public func quantity() throws(RuleError) -> Quantity {
    switch value {
    case .integer(let number): return Quantity(number)
    case .decimal(let quantity): return quantity
    default: throw wrongType(.decimal)
    }
  }

  /// The amount of money, a whole number of rupiah.
  ///
  /// - Throws: `RuleError.wrongType`, also for a number with decimals.
  public func rupiah() throws(RuleError) -> Rupiah { Rupiah(try integer()) }

  /// The percentage, a number of hundredths.
  ///
  /// - Throws: `RuleError.wrongType`.
  public func percentage() throws(RuleError) -> Percentage { Percentage(try quantity()) }

  /// The text, when there is some.
  ///
  /// - Throws: `RuleError.wrongType`, `.unsuitableValue` for nothing but white space.
  public func text() throws(RuleError) -> String {
    guard case .text(let text) = value else { throw wrongType(.text) }
    guard text.contains(where: { !$0.isWhitespace }) else { throw unsuitable(text) }
    return text
  }

  /// Yes or no.
  ///
  /// - Throws: `RuleError.wrongType`.
  public func flag() throws(RuleError) -> Bool {
    guard case .flag(let flag) = value else { throw wrongType(.flag) }
    return flag
  }

  /// The date, `2025-11-17`; files have this form only.
  ///
  /// - Throws: `RuleError.wrongType`, `.unsuitableValue`.
  public func date() throws(RuleError) -> CivilDate {
    let text = try text()
    // Why it is no date is plain from the text, which the error carries.
    guard let date = try? CivilDate(parsing: text), date.description == text else {
      throw unsuitable(text)
    }
    return date
  }

  /// The time of day, `15.30`.
  ///
  /// - Throws: `RuleError.wrongType`, `.unsuitableValue`.
  public func time() throws(RuleError) -> ClockTime {
    let text = try text()
    guard let time = try? ClockTime(parsing: text) else { throw unsuitable(text) }
    return time
  }

  /// The fraction, `3/4`.
  ///
  /// - Throws: `RuleError.wrongType`, `.unsuitableValue`.
  public func fraction() throws(RuleError) -> Fraction {
    let text = try text()
    guard let fraction = try? Fraction(parsing: text) else { throw unsuitable(text) }
    return fraction
  }

  /// One of the words that a type is written with.
  ///
  /// - Throws: `RuleError.wrongType`, `.unsuitableValue` for another word.
  public func choice<Choice: RawRepresentable<String>>(
    _ type: Choice.Type = Choice.self
  ) throws(RuleError) -> Choice {
    let text = try text()
    guard let choice = Choice(rawValue: text) else { throw unsuitable(text) }
    return choice
  }
}
