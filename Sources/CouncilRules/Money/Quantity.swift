/// An exact decimal number: a volume, a factor, a rate; never floating point.
///
/// - Range: the digits without the comma fit in 64 bits; at most nine decimals.
public struct Quantity: Hashable, Sendable {
  /// The most decimals that are kept.
  public static let mostDecimals = 9
  /// Nothing.
  public static let zero = Quantity(0)

  /// All digits as a whole number: 855 for 85.5.
  public let digits: Int64
  /// How many of the digits stand behind the comma: 1 for 85.5; the last of them is never zero.
  public let decimals: Int

  /// A whole number.
  public init(_ whole: Int64) {
    digits = whole
    decimals = 0
  }

  /// A number of its digits and the place of the comma; 855 and 1 are 85.5.
  ///
  /// - Throws: `RuleError.tooManyDecimals` outside 0...9 decimals.
  public init(digits: Int64, decimals: Int) throws(RuleError) {
    guard (0...Self.mostDecimals).contains(decimals) else {
      throw .tooManyDecimals(found: decimals, most: Self.mostDecimals)
    }
    self = Self.shortened(digits, decimals)
  }

  private init(checked digits: Int64, _ decimals: Int) {
    self.digits = digits
    self.decimals = decimals
  }

  /// The same number without zeros at its end, so that equal numbers are equal values.
  private static func shortened(_ digits: Int64, _ decimals: Int) -> Quantity {
    var (digits, decimals) = (digits, decimals)
    while decimals > 0, digits % 10 == 0 {
      digits /= 10
      decimals -= 1
    }
    return Quantity(checked: digits, decimals)
  }

  /// The value of a number that may be wider than can be kept.
  ///
  /// - Throws: `RuleError.overflow`, or `.tooManyDecimals` when decimals other than zero are lost.
  init(wide digits: Int128, decimals: Int, of operation: String) throws(RuleError) {
    var (digits, decimals) = (digits, decimals)
    while decimals > 0, digits % 10 == 0 {
      digits /= 10
      decimals -= 1
    }
    guard decimals <= Self.mostDecimals else {
      throw .tooManyDecimals(found: decimals, most: Self.mostDecimals)
    }
    guard let narrow = Int64(exactly: digits) else { throw .overflow(operation) }
    self.init(checked: narrow, decimals)
  }

  /// The digits as if there were `mostDecimals` decimals; fits in 128 bits always.
  var scaled: Int128 { Int128(digits) * Self.power(Self.mostDecimals - decimals) }

  /// Ten to a power of at most 18.
  static func power(_ exponent: Int) -> Int128 {
    (0..<max(0, exponent)).reduce(1) { value, _ in value * 10 }
  }
}

extension Quantity: Comparable, ExpressibleByIntegerLiteral {
  /// Whether the left number is smaller.
  public static func < (left: Quantity, right: Quantity) -> Bool { left.scaled < right.scaled }

  /// A whole number written in the source.
  public init(integerLiteral value: Int64) {
    self.init(value)
  }
}
