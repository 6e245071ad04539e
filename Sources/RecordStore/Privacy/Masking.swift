/// Personal data as those see it who do not need it (specification, section 13).
public enum Masking: String, Codable, Sendable, CaseIterable {
  /// The first four digits of sixteen or more.
  case number
  /// First and last four digits of a telephone number.
  case phone
  /// The first letter of a name.
  case name
  /// Nothing.
  case all

  /// The fewest digits that stay hidden in a telephone number.
  private static let leastHidden = 4

  /// What is shown of a value.
  ///
  /// - Range: `6471…****` for a number, `0812-****-5678` for a telephone number, `B***` for a name, else `****`; a value
  ///   in which fewer digits than four would stay hidden shows none.
  public func masked(_ text: String) -> String {
    switch self {
    case .number:
      text.count < 16 ? Self.hidden : text.prefix(4) + "…" + Self.hidden
    case .phone: Self.phone(text.filter(\.isNumber))
    case .name: text.prefix(1) + "***"
    case .all: Self.hidden
    }
  }

  private static let hidden = "****"

  private static func phone(_ digits: String) -> String {
    digits.count < 8 + leastHidden
      ? hidden : "\(digits.prefix(4))-\(hidden)-\(digits.suffix(4))"
  }
}
