import SidilanKit

/// Personal data as those see it who do not need it (specification, section 13).
enum Masking {
  /// `6471…****`.
  static func identityNumber(_ text: String) -> String { String(text.prefix(4)) + "…****" }

  /// `0812-****-5678`.
  static func phone(_ text: String) -> String {
    text.count < 9 ? "****" : "\(text.prefix(4))-****-\(text.suffix(4))"
  }

  /// `****`.
  static let all = "****"
}
