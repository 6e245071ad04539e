/// Text from the records on its way to a terminal: one line that only shows.
public enum PlainLine {
  /// The text with control characters and marks that turn the direction of writing made visible as `·`.
  public static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isActive) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isActive(scalar) ? "·" : scalar) }
    return String(result)
  }

  private static func isActive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
