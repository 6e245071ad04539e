extension ExactJSON {
  /// A string, from its first quotation mark to behind its last.
  mutating func string() throws(RuleError) -> String {
    advance()
    var text = ""
    var start = position
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        text += try plain(from: start)
        advance()
        return text
      case UInt8(ascii: "\\"):
        text += try plain(from: start)
        advance()
        text.unicodeScalars.append(try escape())
        start = position
      case 0..<0x20: throw fault(.unexpectedByte(byte))
      default: advance()
      }
    }
    throw fault(.unexpectedEnd)
  }

  /// The characters that stand for themselves.
  private func plain(from start: Int) throws(RuleError) -> String {
    guard let text = String(validating: slice(from: start), as: UTF8.self) else {
      throw fault(.notUTF8)
    }
    return text
  }

  /// The character of what follows a backslash.
  private mutating func escape() throws(RuleError) -> Unicode.Scalar {
    guard let byte = current else { throw fault(.unexpectedEnd) }
    advance()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar()
    default: throw fault(.unknownEscape)
    }
  }

  /// The character of `\uXXXX`, or of two of them that make a surrogate pair.
  private mutating func scalar() throws(RuleError) -> Unicode.Scalar {
    let first = try fourHexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xd800..<0xdc00).contains(first), current == UInt8(ascii: "\\") else {
      throw fault(.unknownEscape)
    }
    advance()
    guard current == UInt8(ascii: "u") else { throw fault(.unknownEscape) }
    advance()
    let second = try fourHexDigits()
    guard (0xdc00..<0xe000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
    else { throw fault(.unknownEscape) }
    return scalar
  }

  private mutating func fourHexDigits() throws(RuleError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current else { throw fault(.unexpectedEnd) }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault(.unknownEscape)
      }
      value = value * 16 + UInt32(digit)
      advance()
    }
    return value
  }
}
