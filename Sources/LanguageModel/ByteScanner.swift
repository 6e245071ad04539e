/// Walks over the lines and fields of a text without making strings.
struct ByteScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  /// Number of the present line, counted from 1.
  private(set) var line = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The next line that is not blank, without its end; nil at the end of the text.
  mutating func nextLine() -> Range<Int>? {
    while at < bytes.count {
      let start = at
      while at < bytes.count, bytes[at] != 10 { at += 1 }
      var end = at
      at += 1
      line += 1
      while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
      var first = start
      while first < end, Self.isSpace(bytes[first]) { first += 1 }
      if first < end { return first..<end }
    }
    return nil
  }

  /// Cuts a line into fields at spaces and tabs; at most `limit` of them are kept.
  func fields(_ line: Range<Int>, into fields: inout [Range<Int>], limit: Int) {
    fields.removeAll(keepingCapacity: true)
    var start = line.lowerBound
    while start < line.upperBound, fields.count < limit {
      while start < line.upperBound, Self.isSpace(bytes[start]) { start += 1 }
      var end = start
      while end < line.upperBound, !Self.isSpace(bytes[end]) { end += 1 }
      if end > start { fields.append(start..<end) }
      start = end
    }
  }

  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func matches(_ range: Range<Int>, _ text: StaticString) -> Bool {
    range.count == text.utf8CodeUnitCount
      && text.withUTF8Buffer { zip(bytes[range], $0).allSatisfy { $0 == $1 } }
  }

  /// A decimal number such as -1.25 or -7e-05; nil when the field is none or is not finite.
  ///
  /// Exact to about 15 digits, which is far finer than the steps that logarithms are kept in.
  func number(_ range: Range<Int>) -> Double? {
    var at = range.lowerBound
    let end = range.upperBound
    guard end - at <= 40 else { return nil }
    let negative = at < end && bytes[at] == UInt8(ascii: "-")
    if negative || at < end && bytes[at] == UInt8(ascii: "+") { at += 1 }
    var mantissa = 0.0
    var exponent = 0
    var digits = 0
    while at < end, let digit = Self.digit(bytes[at]) {
      mantissa = mantissa * 10 + digit
      digits += 1
      at += 1
    }
    if at < end, bytes[at] == UInt8(ascii: ".") {
      at += 1
      while at < end, let digit = Self.digit(bytes[at]) {
        mantissa = mantissa * 10 + digit
        exponent -= 1
        digits += 1
        at += 1
      }
    }
    guard digits > 0 else { return nil }
    if at < end {
      guard let power = power(at..<end) else { return nil }
      exponent += power
    }
    let value = Self.scale(mantissa, exponent)
    return value.isFinite ? (negative ? -value : value) : nil
  }

  /// The `e-05` of a number.
  private func power(_ range: Range<Int>) -> Int? {
    guard bytes[range.lowerBound] | 0x20 == UInt8(ascii: "e") else { return nil }
    var at = range.lowerBound + 1
    guard at < range.upperBound else { return nil }
    let negative = bytes[at] == UInt8(ascii: "-")
    if negative || bytes[at] == UInt8(ascii: "+") { at += 1 }
    guard at < range.upperBound, range.upperBound - at <= 4 else { return nil }
    var power = 0
    while at < range.upperBound {
      guard let digit = Self.digit(bytes[at]) else { return nil }
      power = power * 10 + Int(digit)
      at += 1
    }
    return negative ? -power : power
  }

  private static let powers: [Double] = (0...22).map { exponent in
    (0..<exponent).reduce(1.0) { value, _ in value * 10 }
  }

  private static func scale(_ mantissa: Double, _ exponent: Int) -> Double {
    var value = mantissa
    var left = exponent
    while left < 0, value != 0 {
      let step = min(22, -left)
      value /= powers[step]
      left += step
    }
    while left > 0, value != 0, value.isFinite {
      let step = min(22, left)
      value *= powers[step]
      left -= step
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> Double? {
    let value = byte &- 48
    return value < 10 ? Double(value) : nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 13
  }
}
