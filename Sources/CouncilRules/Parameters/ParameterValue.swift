/// A value of a parameter file: a tree of exact values, without floating point.
public indirect enum ParameterValue: Hashable, Sendable {
  /// A whole number that fits in 64 bits.
  case integer(Int64)
  /// A number with decimals.
  case decimal(Quantity)
  /// A text; dates, times and fractions are texts too.
  case text(String)
  /// Yes or no.
  case flag(Bool)
  /// Values in order.
  case list([ParameterValue])
  /// Values by name.
  case object([String: ParameterValue])

  /// What kind of value it is.
  public var kind: ParameterKind {
    switch self {
    case .integer: .integer
    case .decimal: .decimal
    case .text: .text
    case .flag: .flag
    case .list: .list
    case .object: .object
    }
  }
}

/// The kinds of values in parameter files.
public enum ParameterKind: String, Hashable, Sendable, Codable {
  case integer
  case decimal
  case text
  case flag
  case list
  case object
}
