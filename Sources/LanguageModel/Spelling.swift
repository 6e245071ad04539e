import Foundation

/// What the letters of Indonesian spelling are.
enum Spelling {
  static let vowels: Set<Character> = ["a", "e", "é", "ê", "i", "o", "u"]

  private static let names: [Character: String] = [
    "a": "a", "b": "b e", "c": "c e", "d": "d e", "e": "e", "é": "e", "ê": "@", "f": "e f",
    "g": "g e", "h": "h a", "i": "i", "j": "j e", "k": "k a", "l": "e l", "m": "e m", "n": "e n",
    "o": "o", "p": "p e", "q": "k i", "r": "e r", "s": "e s", "t": "t e", "u": "u", "v": "f e",
    "w": "w e", "x": "e k s", "y": "y e", "z": "z e t",
  ]
  /// Letters of other Latin alphabets that have no accent to be taken off.
  private static let foreign: [Character: String] = [
    "æ": "e", "œ": "e", "ø": "o", "ß": "s", "ł": "l", "đ": "d", "ð": "d", "þ": "t", "ı": "i",
  ]

  static func isKnown(_ letter: Character) -> Bool { names[letter] != nil }

  /// The phones of a letter's name.
  static func name(of letter: Character) -> [String] {
    names[letter, default: ""].split(separator: " ").map(String.init)
  }

  /// Lower-case letters without marks; only e keeps the accent that tells its sound.
  static func fold(_ word: Substring) -> [Character] {
    var letters: [Character] = []
    for character in word.lowercased() {
      if let plain = foreign[character] {
        letters += plain
      } else if ["é", "è", "ê", "ě"].contains(character) {
        letters.append(["é", "è"].contains(character) ? "é" : "ê")
      } else {
        let bare = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
          .filter { $0.properties.generalCategory != .nonspacingMark }
        letters += String(String.UnicodeScalarView(bare)).filter(\.isLetter)
      }
    }
    return letters
  }

  /// False when consonants stand together as in no syllable: more than two, or two at an edge that cannot.
  static func isSpeakable(_ letters: [Character]) -> Bool {
    let kinds = letters.map { vowels.contains($0) }
    var run = 0
    for (at, isVowel) in kinds.enumerated() {
      run = isVowel ? 0 : run + 1
      if run > 2 { return false }
      guard run == 2 else { continue }
      let pair = String(letters[at - 1...at])
      if at == 1 && !openings.contains(pair) { return false }
      if at == letters.count - 1 && !closings.contains(pair) { return false }
    }
    return true
  }

  private static let openings: Set<String> = [
    "bl", "br", "dr", "dw", "fl", "fr", "gl", "gr", "kh", "kl", "kr", "ny", "pl", "pr", "sk", "sl",
    "sm", "sn", "sp", "st", "sw", "sy", "tr", "ps",
  ]
  private static let closings: Set<String> = ["ng", "ns", "ks", "rs", "ps", "kh", "sy", "st", "rt"]
}
