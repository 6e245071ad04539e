/// How contacts are shown to whoever may not see them.
enum ContactMask {
  /// `0812-****-5678` for `0812 3456 5678`; a short number shows nothing.
  static func phone(_ text: String) -> String {
    let digits = text.filter(\.isNumber)
    return digits.count < 10 ? "****" : "\(digits.prefix(4))-****-\(digits.suffix(4))"
  }

  /// `B***` for a name.
  static func name(_ text: String) -> String { text.prefix(1) + "***" }
}
