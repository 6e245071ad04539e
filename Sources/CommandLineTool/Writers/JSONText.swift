import Foundation

/// Encodes values as one line of JSON with sorted keys in `snake_case`.
enum JSONText {
  /// The text of a value; numbers that are not finite must have been replaced before.
  static func encode(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    // Strings and finite numbers cannot fail to be encoded.
    guard let data = try? encoder.encode(value) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }

  /// A number with so many decimals; 0 for what is no number, the bounds for what is endless.
  static func rounded(_ value: Double, places: Int = 3) -> Double {
    guard !value.isNaN else { return 0 }
    let factor = places == 6 ? 1e6 : 1e3
    return (min(max(value, -1e9), 1e9) * factor).rounded() / factor
  }
}
