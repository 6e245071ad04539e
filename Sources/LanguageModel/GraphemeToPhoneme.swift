import Foundation

/// Turns Indonesian spelling into phones, for words that are added while the program runs.
///
/// The spelling is nearly phonemic; only the letter e stands for two sounds, so a word with e gets up to
/// four pronunciations. Words in capitals without a vowel pattern that can be spoken are spelled letter by
/// letter (DPRD: de pe er de).
public struct GraphemeToPhoneme: Sendable {
  /// The most pronunciations made for one word.
  static let mostVariants = 4

  private static let digraphs: [String: [String]] = [
    "ng": ["ng"], "ny": ["ny"], "sy": ["sy"], "kh": ["kh"], "sh": ["sy"], "ch": ["c"],
    "th": ["t"], "ph": ["f"], "dh": ["d"], "oe": ["u"], "ck": ["k"],
  ]
  private static let letters: [Character: [String]] = [
    "a": ["a"], "b": ["b"], "c": ["c"], "d": ["d"], "f": ["f"], "g": ["g"], "h": ["h"],
    "i": ["i"], "j": ["j"], "k": ["k"], "l": ["l"], "m": ["m"], "n": ["n"], "o": ["o"],
    "p": ["p"], "q": ["k"], "r": ["r"], "s": ["s"], "t": ["t"], "u": ["u"], "v": ["f"],
    "w": ["w"], "x": ["k", "s"], "y": ["y"], "z": ["z"],
  ]
  private static let names: [Character: String] = [
    "a": "a", "b": "b e", "c": "c e", "d": "d e", "e": "e", "f": "e f", "g": "g e", "h": "h a",
    "i": "i", "j": "j e", "k": "k a", "l": "e l", "m": "e m", "n": "e n", "o": "o", "p": "p e",
    "q": "k i", "r": "e r", "s": "e s", "t": "t e", "u": "u", "v": "f e", "w": "w e",
    "x": "e k s", "y": "y e", "z": "z e t",
  ]
  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

  /// Makes the rules; they hold no state.
  public init() {}

  /// The pronunciations of one word, likeliest first.
  ///
  /// - Throws: `LanguageModelError.unpronounceable` when nothing of it can be spoken, or it holds a digit.
  public func pronunciations(of word: String) throws(LanguageModelError) -> [[String]] {
    if let character = word.first(where: \.isNumber) {
      throw .unpronounceable(term: word, character: character)
    }
    let plain = Self.fold(word)
    let spoken = plain.filter { $0.isLetter }
    guard !spoken.isEmpty, spoken.allSatisfy({ Self.letters[$0] != nil || $0 == "e" }) else {
      throw .unpronounceable(
        term: word, character: spoken.first { Self.letters[$0] == nil && $0 != "e" })
    }
    if Self.isSpelled(word, folded: spoken) {
      return [spoken.flatMap { Self.names[$0, default: ""].split(separator: " ").map(String.init) }]
    }
    return Self.read(Array(spoken))
  }

  /// Lower case without accents.
  private static func fold(_ word: String) -> String {
    String(
      word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
        !$0.properties.isDiacritic && $0.properties.generalCategory != .nonspacingMark
      })
  }

  /// True for initials and for capitals that have no vowel to be read with.
  private static func isSpelled(_ word: String, folded: String) -> Bool {
    let capitals = word.filter(\.isLetter).allSatisfy(\.isUppercase)
    if folded.count == 1 { return true }
    if word.contains(".") && capitals { return true }
    let vowelCount = folded.filter { vowels.contains($0) }.count
    if vowelCount == 0 { return true }
    return capitals && folded.count <= 4 && vowelCount * 3 <= folded.count
      || capitals && folded.count == 4 && vowelCount == 1
  }

  private static func read(_ letters: [Character]) -> [[String]] {
    var variants: [[String]] = [[]]
    var at = 0
    while at < letters.count {
      if at + 1 < letters.count, let phones = digraphs[String(letters[at...at + 1])] {
        for i in variants.indices { variants[i] += phones }
        at += 2
      } else if letters[at] == "e" {
        let doubled = variants.count * 2 <= mostVariants
        variants =
          doubled
          ? variants.map { $0 + [schwaFirst(letters, at) ? "@" : "e"] }
            + variants.map { $0 + [schwaFirst(letters, at) ? "e" : "@"] }
          : variants.map { $0 + [schwaFirst(letters, at) ? "@" : "e"] }
        at += 1
      } else {
        let phones = Self.letters[letters[at], default: []]
        // A doubled consonant is one sound; doubled vowels are two.
        let repeats =
          at > 0 && letters[at - 1] == letters[at] && !vowels.contains(letters[at])
        if !repeats { for i in variants.indices { variants[i] += phones } }
        at += 1
      }
    }
    return variants.filter { !$0.isEmpty }
  }

  /// E is usually a schwa before the last syllable and a full vowel in it.
  private static func schwaFirst(_ letters: [Character], _ at: Int) -> Bool {
    letters[(at + 1)...].contains { vowels.contains($0) }
  }
}
