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
  /// The most bytes of one word.
  static let longestWord = 255

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
    let result: Result<LexiconReading, LanguageModelError> = bytes.withUnsafeBufferPointer {
      var reading = LexiconReading(units: units)
      do throws(LanguageModelError) {
        try reading.run($0)
        return .success(reading)
      } catch {
        return .failure(error)
      }
    }
    let reading = try result.get()
    words = reading.words.texts
    wordOf = reading.wordOf
    phones = reading.phones
    offsets = reading.offsets
  }
}
