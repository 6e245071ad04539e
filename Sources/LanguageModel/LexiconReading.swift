/// The state of reading one lexicon text.
struct LexiconReading {
  private(set) var words = WordTable()
  private(set) var wordOf: [Int32] = []
  private(set) var phones: [UInt8] = []
  private(set) var offsets: [Int32] = [0]
  /// Unit of each name, found by the name's bytes as a number; names are at most eight bytes long.
  private var unitOf: [UInt64: UInt8] = [:]
  /// Units of names of one byte, which are nearly all; 0 for none.
  private var shortUnits = [UInt8](repeating: 0, count: 256)

  init(units: [String]) {
    for (index, name) in units.enumerated().dropFirst() where index < 256 && name.utf8.count <= 8 {
      if name.utf8.count == 1, let byte = name.utf8.first {
        shortUnits[Int(byte)] = UInt8(index)
      } else {
        unitOf[name.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = UInt8(index)
      }
    }
  }

  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) throws(LanguageModelError) {
    var line = 0
    var at = 0
    while at < bytes.count {
      line += 1
      let start = at
      var tab = -1
      while at < bytes.count, bytes[at] != UInt8(ascii: "\n") {
        if tab < 0, bytes[at] == UInt8(ascii: "\t") { tab = at }
        at += 1
      }
      var end = at
      at += 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      if end == start || bytes[start] == UInt8(ascii: "#") { continue }
      guard tab > start, Self.isWord(UnsafeBufferPointer(rebasing: bytes[start..<tab])) else {
        throw .lexiconSyntax(line: line)
      }
      guard tab - start <= Lexicon.longestWord, wordOf.count < Lexicon.largest else {
        throw .lexiconSize(line: line)
      }
      try readPhones(bytes, tab + 1, max(end, tab + 1), line: line)
      let word = UnsafeBufferPointer(rebasing: bytes[start..<tab])
      wordOf.append(Int32(words.intern(word).number))
      offsets.append(Int32(phones.count))
    }
    guard !wordOf.isEmpty else { throw .emptyLexicon }
  }

  private mutating func readPhones(
    _ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ end: Int, line: Int
  ) throws(LanguageModelError) {
    let before = phones.count
    var at = from
    while at < end {
      if bytes[at] == UInt8(ascii: " ") {
        at += 1
        continue
      }
      let start = at
      var key: UInt64 = 0
      while at < end, bytes[at] != UInt8(ascii: " ") {
        key = key << 8 | UInt64(bytes[at])
        at += 1
      }
      let length = at - start
      let unit = length == 1 ? shortUnits[Int(key)] : length <= 8 ? unitOf[key] ?? 0 : 0
      guard unit > 0 else {
        let shown = bytes[start..<min(at, start + 32)]
        throw .unknownPhone(line: line, phone: String(decoding: shown, as: UTF8.self))
      }
      guard phones.count - before < Lexicon.longest else { throw .lexiconSize(line: line) }
      phones.append(unit)
    }
    guard phones.count > before else { throw .lexiconSyntax(line: line) }
  }

  /// True for UTF-8 without white space or control characters.
  private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isPlain = true
    for byte in bytes {
      if byte <= 32 || byte == 127 { return false }
      if byte >= 128 { isPlain = false }
    }
    if isPlain { return true }
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return !text.unicodeScalars.contains { $0.properties.isWhitespace }
  }
}
