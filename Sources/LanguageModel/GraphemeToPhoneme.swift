import Foundation

/// Turns Indonesian spelling into phones, for words that are added while the program runs.
///
/// The spelling is nearly phonemic; only the letter e stands for two sounds, so a word with e gets up to
/// four pronunciations. Initials and capitals that no one could speak as a word are spelled letter by letter
/// (DPRD: de pe er de); short capitals that could be either get both (PAD: pe a de, pad).
public struct GraphemeToPhoneme: Sendable {
  /// The most pronunciations made for one word.
  static let mostVariants = 4

  /// Makes the rules; they hold no state.
  public init() {}

  /// The pronunciations of a word or of several with spaces or hyphens between, likeliest first.
  ///
  /// - Throws: `LanguageModelError.unpronounceable` when nothing of it can be spoken, or it holds a digit or
  ///   a letter of another script.
  public func pronunciations(of word: String) throws(LanguageModelError) -> [[String]] {
    if let character = word.first(where: \.isNumber) {
      throw .unpronounceable(term: word, character: character)
    }
    var variants: [[String]] = [[]]
    for part in word.split(whereSeparator: { $0.isWhitespace || $0 == "-" }) {
      let spoken = try Self.pronounce(part, of: word)
      guard !spoken.isEmpty else { continue }
      variants = Array(
        variants.flatMap { before in spoken.map { before + $0 } }.prefix(Self.mostVariants))
    }
    guard let first = variants.first, !first.isEmpty else {
      throw .unpronounceable(term: word, character: word.first)
    }
    return variants
  }

  private static func pronounce(
    _ part: Substring, of term: String
  ) throws(LanguageModelError) -> [[String]] {
    let letters = Spelling.fold(part)
    if let stranger = letters.first(where: { !Spelling.isKnown($0) }) {
      throw .unpronounceable(term: term, character: stranger)
    }
    guard !letters.isEmpty else { return [] }
    let spelled = letters.flatMap { Spelling.name(of: $0) }
    let isCapital = part.filter(\.isLetter).allSatisfy(\.isUppercase)
    let vowelCount = letters.filter { Spelling.vowels.contains($0) }.count
    if letters.count == 1 || vowelCount == 0 || isCapital && part.dropLast().contains(".") {
      return [spelled]
    }
    let read = SpellingReader(letters).variants(most: mostVariants)
    guard isCapital else { return read }
    if !Spelling.isSpeakable(letters) { return [spelled] }
    let isShort = letters.count <= 3 || letters.count == 4 && vowelCount == 1
    return isShort ? Array(([spelled] + read).prefix(mostVariants)) : read
  }
}
