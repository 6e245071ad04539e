extension Quantity: CustomStringConvertible {
  /// Reads a number as Indonesians write it: `85,5`, `1.850`, `1.850,25`, `-3`.
  ///
  /// The dot groups thousands and the comma begins the decimals, so `85.5` is refused and `1.850` is
  /// one thousand eight hundred and fifty.
  ///
  /// - Throws: `RuleError.unreadableQuantity` with the text, `.tooManyDecimals`.
  public init(parsing text: String) throws(RuleError) {
    let parts = Substring(text).trimmed.split(
      separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let isNegative = parts[0].first == "-"
    guard let whole = Digits.ungrouped(parts[0].dropFirst(isNegative ? 1 : 0)) else {
      throw .unreadableQuantity(text)
    }
    let decimals = parts.count > 1 ? String(parts[1]) : nil
    try self.init(text, isNegative: isNegative, whole: whole, decimals: decimals)
  }

  /// Reads a number as programs write it, with a dot before the decimals: `85.5`, `-3`, `1850.25`.
  ///
  /// - Throws: `RuleError.unreadableQuantity` with the text, `.tooManyDecimals`.
  public init(pointed text: String) throws(RuleError) {
    let isNegative = text.first == "-"
    let parts = text.dropFirst(isNegative ? 1 : 0).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    try self.init(
      text, isNegative: isNegative, whole: String(parts[0]),
      decimals: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// A number of the digits before and behind the comma.
  private init(
    _ text: String, isNegative: Bool, whole: String, decimals: String?
  ) throws(RuleError) {
    var tail = decimals ?? ""
    guard Digits.areDigits(whole), decimals == nil || Digits.areDigits(tail) else {
      throw .unreadableQuantity(text)
    }
    while tail.last == "0" { tail.removeLast() }
    guard tail.utf8.count <= Self.mostDecimals else {
      throw .tooManyDecimals(found: tail.utf8.count, most: Self.mostDecimals)
    }
    guard let digits = Int64((isNegative ? "-" : "") + whole + tail) else {
      throw .overflow("Quantity")
    }
    try self.init(digits: digits, decimals: tail.utf8.count)
  }

  /// The number as Indonesians print it, `1.850,25`.
  public var description: String { text() }

  /// The number as Indonesians print it, with at least so many decimals: `85,0` for one.
  public func text(leastDecimals: Int = 0) -> String {
    let (whole, tail) = parts
    let missing = min(Self.mostDecimals, leastDecimals) - tail.count
    let decimals = tail + String(repeating: "0", count: max(0, missing))
    return (digits < 0 ? "-" : "") + Digits.grouped(whole) + (decimals.isEmpty ? "" : ",")
      + decimals
  }

  /// The number as programs write it, `1850.25`.
  public var pointed: String {
    let (whole, tail) = parts
    return (digits < 0 ? "-" : "") + String(whole) + (tail.isEmpty ? "" : ".") + tail
  }

  /// The magnitude's whole part, and the digits behind the comma.
  private var parts: (whole: UInt64, tail: String) {
    // A power of at most nine always fits.
    let power = UInt64(Self.power(decimals))
    guard decimals > 0 else { return (digits.magnitude, "") }
    let tail = String(digits.magnitude % power)
    let zeros = String(repeating: "0", count: max(0, decimals - tail.utf8.count))
    return (digits.magnitude / power, zeros + tail)
  }
}

extension Quantity: Codable {
  /// Reads the text `85.5`; a number in the file would have passed through floating point.
  public init(from decoder: any Decoder) throws {
    try self.init(pointed: decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text `85.5`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(pointed)
  }
}
