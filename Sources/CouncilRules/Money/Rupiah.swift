/// An amount of money in whole rupiah.
///
/// - Units: rupiah; there are no sen.
/// - Range: 64 bits with a sign; every operation that would leave it throws.
public struct Rupiah: Hashable, Sendable, Codable {
  /// The amount in whole rupiah.
  public let amount: Int64

  /// Nothing.
  public static let zero = Rupiah(0)

  /// Makes an amount of whole rupiah.
  public init(_ amount: Int64) {
    self.amount = amount
  }

  /// Reads the bare number.
  public init(from decoder: any Decoder) throws {
    amount = try decoder.singleValueContainer().decode(Int64.self)
  }

  /// Writes the bare number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(amount)
  }
}

extension Rupiah: Comparable, ExpressibleByIntegerLiteral {
  /// Whether the left amount is smaller.
  public static func < (left: Rupiah, right: Rupiah) -> Bool { left.amount < right.amount }

  /// An amount written in the source.
  public init(integerLiteral value: Int64) {
    self.init(value)
  }
}
