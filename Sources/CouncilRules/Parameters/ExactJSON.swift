/// Reads JSON without floating point; strict, and safe with any bytes.
///
/// Foundation's decoder reads numbers as `Double`, lets a name stand twice in an object and names no
/// line; rules of law need better.
struct ExactJSON {
  /// The levels that are read.
  static let deepest = 32

  private let bytes: [UInt8]
  private let file: String
  private(set) var position = 0
  private var depth = 0

  /// The value of a whole text.
  ///
  /// - Throws: `RuleError.malformedJSON` with the line.
  static func value(of bytes: [UInt8], file: String) throws(RuleError) -> ParameterValue {
    var reader = ExactJSON(bytes: bytes, file: file)
    let value = try reader.value()
    reader.skipSpace()
    if let byte = reader.current { throw reader.fault(.unexpectedByte(byte)) }
    return value
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  private mutating func value() throws(RuleError) -> ParameterValue {
    skipSpace()
    guard let byte = current else { throw fault(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "{"): return try nested { reader throws(RuleError) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(RuleError) in try reader.list() }
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t") where take("true"): return .flag(true)
    case UInt8(ascii: "f") where take("false"): return .flag(false)
    case UInt8(ascii: "n") where take("null"): throw fault(.null)
    default: throw fault(.unexpectedByte(byte))
    }
  }

  /// One level deeper.
  private mutating func nested(
    _ body: (inout ExactJSON) throws(RuleError) -> ParameterValue
  ) throws(RuleError) -> ParameterValue {
    guard depth < Self.deepest else { throw fault(.tooDeep) }
    depth += 1
    position += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(RuleError) -> ParameterValue {
    var fields: [String: ParameterValue] = [:]
    if takes("}") { return .object(fields) }
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw unexpected() }
      let name = try string()
      guard fields[name] == nil else { throw fault(.duplicateField(name)) }
      guard takes(":") else { throw unexpected() }
      fields[name] = try value()
    } while takes(",")
    guard takes("}") else { throw unexpected() }
    return .object(fields)
  }

  private mutating func list() throws(RuleError) -> ParameterValue {
    var values: [ParameterValue] = []
    if takes("]") { return .list(values) }
    repeat { values.append(try value()) } while takes(",")
    guard takes("]") else { throw unexpected() }
    return .list(values)
  }

  private mutating func number() throws(RuleError) -> ParameterValue {
    let start = position
    while let byte = current, Self.numberBytes.contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let digits = text.drop { $0 == "-" }
    let hasNeedlessZero = digits.count > 1 && digits.first == "0" && !digits.hasPrefix("0.")
    if !hasNeedlessZero, text.contains(".") {
      // What does not fit is refused below, with the number as it stands.
      if let quantity = try? Quantity(pointed: text) { return .decimal(quantity) }
    } else if !hasNeedlessZero, let integer = Int64(text) {
      return .integer(integer)
    }
    throw fault(.inexactNumber(text))
  }

  private static let numberBytes = Set("+-0123456789.eE".utf8)
}

extension ExactJSON {
  /// The byte that comes next.
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Steps over one byte.
  mutating func advance() { position += 1 }

  /// The bytes from a place to here.
  func slice(from start: Int) -> ArraySlice<UInt8> { bytes[start..<position] }

  mutating func skipSpace() {
    while let byte = current, [0x20, 0x09, 0x0a, 0x0d].contains(byte) { position += 1 }
  }

  /// Steps over this mark after white space, if it is there.
  private mutating func takes(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard current == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  /// Steps over this word, if it is there.
  private mutating func take(_ word: StaticString) -> Bool {
    let wanted = Array(word.description.utf8)
    guard bytes[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  private func unexpected() -> RuleError {
    fault(current.map(JSONFault.unexpectedByte) ?? .unexpectedEnd)
  }

  /// The error with the line, counted from 1, that the reader stands in.
  func fault(_ fault: JSONFault) -> RuleError {
    let line = bytes.prefix(position).count { $0 == 0x0a } + 1
    return .malformedJSON(file: file, line: line, fault: fault)
  }
}
