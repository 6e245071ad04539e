/// The pattern of letter numbers, `{klasifikasi}/{urut:4}/{kode_unit}/{tahun}`.
public struct NumberPattern: Hashable, Sendable, CustomStringConvertible {
  /// A piece of the pattern.
  enum Part: Hashable, Sendable {
    case literal(String)
    /// A field and the least number of its figures, 1 when it is not padded.
    case field(NumberField, width: Int)
  }

  /// The widths that `{urut}` may be padded to.
  public static let widths = 1...9

  /// The pattern as it was written.
  public let description: String
  let parts: [Part]

  /// Reads a pattern.
  ///
  /// - Throws: `RuleError.malformedPattern` for a brace that is not closed or not opened, and for an
  ///   empty pattern; `.unknownField`; `.unsuitableWidth` outside 1...9 or for another field than
  ///   `urut`.
  public init(parsing text: String) throws(RuleError) {
    var parts: [Part] = []
    var literal = ""
    var rest = Substring(text)
    func offset() -> Int { text.distance(from: text.startIndex, to: rest.startIndex) }
    while let character = rest.first {
      switch character {
      case "}": throw .malformedPattern(pattern: text, at: offset())
      case "{":
        guard let end = rest.firstIndex(of: "}") else {
          throw .malformedPattern(pattern: text, at: offset())
        }
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = ""
        parts.append(try Self.field(rest[..<end].dropFirst(), in: text))
        rest = rest[rest.index(after: end)...]
      default:
        literal.append(character)
        rest = rest.dropFirst()
      }
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    guard !parts.isEmpty else { throw .malformedPattern(pattern: text, at: 0) }
    self.parts = parts
    description = text
  }

  /// The fields that the pattern asks for, in its order.
  public var fields: [NumberField] {
    parts.compactMap { part in
      if case .field(let field, _) = part { field } else { nil }
    }
  }

  /// A field with or without a width, as it stands between braces.
  private static func field(_ text: Substring, in pattern: String) throws(RuleError) -> Part {
    let pieces = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let field = NumberField(rawValue: String(pieces[0])) else {
      throw .unknownField(pattern: pattern, field: String(text))
    }
    guard pieces.count == 2 else { return .field(field, width: 1) }
    guard field == .sequence, let width = Digits.value(pieces[1]), widths.contains(Int(width))
    else {
      throw .unsuitableWidth(
        pattern: pattern, field: field.rawValue, width: String(pieces[1]))
    }
    return .field(field, width: Int(width))
  }
}
