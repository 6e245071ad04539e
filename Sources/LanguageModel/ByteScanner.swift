/// Walks over the lines and fields of a text without making strings.
struct ByteScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
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

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func matches(_ range: Range<Int>, _ text: StaticString) -> Bool {
    range.count == text.utf8CodeUnitCount
      && text.withUTF8Buffer { zip(bytes[range], $0).allSatisfy { $0 == $1 } }
  }

  /// A decimal number such as -1.25 or -7e-05; nil when the field is none or is not finite.
  func number(_ range: Range<Int>) -> Double? {
    guard range.count <= 40, let value = Double(text(range)), value.isFinite else { return nil }
    return value
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 13
  }
}
