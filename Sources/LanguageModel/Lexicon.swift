import Foundation

/// Words and how they sound, in flat arrays.
///
/// The file is UTF-8, one pronunciation a line: `word<TAB>phones separated by spaces`; a word may have several
/// lines; empty lines and lines that begin with `#` are skipped.
public struct Lexicon: Sendable {
  /// The most pronunciations that are kept.
  static let largest = 1_000_000
  /// The most phones of one pronunciation.
  static let longest = 64

  /// The different words, in order of first appearance.
  public let words: [String]
  /// Index of the word of each pronunciation.
  public let wordOf: [Int32]
  /// Unit indices of all pronunciations, one after the other.
  let phones: [UInt8]
  /// Where each pronunciation begins in `phones`; one more than there are pronunciations.
  let offsets: [Int32]

  /// How many pronunciations there are.
  public var count: Int { wordOf.count }

  /// The phones of one pronunciation.
  public func pronunciation(_ index: Int) -> ArraySlice<UInt8> {
    phones[Int(offsets[index])..<Int(offsets[index + 1])]
  }

  /// Reads a lexicon file.
  ///
  /// - Parameter units: the acoustic model's units; index 0 is the blank and cannot be spoken.
  /// - Throws: `LanguageModelError` with the line of the first offender.
  public init(path: String, units: [String]) throws(LanguageModelError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    try self.init(bytes: [UInt8](data), units: units)
  }

  /// Reads a lexicon from bytes.
  ///
  /// - Complexity: O(bytes).
  public init(bytes: [UInt8], units: [String]) throws(LanguageModelError) {
    var unitIndex: [ArraySlice<UInt8>: UInt8] = [:]
    for (index, unit) in units.enumerated().dropFirst() where index < 256 {
      unitIndex[ArraySlice(unit.utf8)] = UInt8(index)
    }
    var words: [String] = []
    var known: [String: Int32] = [:]
    var wordOf: [Int32] = []
    var phones: [UInt8] = []
    var offsets: [Int32] = [0]
    var line = 0
    var at = 0
    while at < bytes.count {
      line += 1
      let end = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var row = bytes[at..<end]
      at = end + 1
      if row.last == UInt8(ascii: "\r") { row.removeLast() }
      if row.isEmpty || row.first == UInt8(ascii: "#") { continue }
      guard let tab = row.firstIndex(of: UInt8(ascii: "\t")), tab > row.startIndex,
        let word = String(validating: row[..<tab], as: UTF8.self),
        !word.contains(where: \.isWhitespace)
      else { throw .lexiconSyntax(line: line) }
      let before = phones.count
      for phone in row[(tab + 1)...].split(separator: UInt8(ascii: " ")) {
        guard let unit = unitIndex[phone] else {
          throw .unknownPhone(line: line, phone: String(decoding: phone, as: UTF8.self))
        }
        phones.append(unit)
      }
      guard phones.count > before else { throw .lexiconSyntax(line: line) }
      guard phones.count - before <= Self.longest, wordOf.count < Self.largest else {
        throw .lexiconSize(line: line)
      }
      let index = known[word] ?? Int32(words.count)
      if Int(index) == words.count {
        known[word] = index
        words.append(word)
      }
      wordOf.append(index)
      offsets.append(Int32(phones.count))
    }
    guard !wordOf.isEmpty else { throw .emptyLexicon }
    self.words = words
    self.wordOf = wordOf
    self.phones = phones
    self.offsets = offsets
  }
}
