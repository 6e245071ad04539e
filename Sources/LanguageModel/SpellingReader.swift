/// Reads the letters of one word as phones, from left to right.
struct SpellingReader {
  private static let pairs: [String: String] = [
    "ng": "ng", "kh": "kh", "sh": "sy", "ch": "c", "th": "t", "ph": "f", "dh": "d", "gh": "g",
    "oe": "u", "ck": "k", "dj": "j", "tj": "c",
  ]
  /// Pairs that are one sound only before a vowel: Desy and Benny end in a vowel.
  private static let pairsBeforeVowel: [String: String] = ["ny": "ny", "sy": "sy"]
  private static let single: [Character: [String]] = [
    "q": ["k"], "v": ["f"], "x": ["k", "s"], "é": ["e"], "ê": ["@"],
  ]

  private let letters: [Character]

  /// A doubled consonant is one sound, but for `ngg` and `nnya`; doubled vowels are two.
  init(_ letters: [Character]) {
    var kept: [Character] = []
    for (at, letter) in letters.enumerated() {
      if letter == kept.last, !Spelling.vowels.contains(letter) {
        let isAfterNg = letter == "g" && kept.dropLast().last == "n"
        let isBeforeNya =
          letter == "n" && at + 2 < letters.count && letters[at + 1] == "y"
          && Spelling.vowels.contains(letters[at + 2])
        guard isAfterNg || isBeforeNya else { continue }
      }
      kept.append(letter)
    }
    self.letters = kept
  }

  /// The ways to say it, likeliest first.
  func variants(most: Int) -> [[String]] {
    var variants: [[String]] = [[]]
    var at = 0
    while at < letters.count {
      if letters[at] == "e" {
        let likely = isInside(at) ? "@" : "e"
        let other = likely == "e" ? "@" : "e"
        variants =
          variants.map { $0 + [likely] }
          + (variants.count * 2 <= most ? variants.map { $0 + [other] } : [])
        at += 1
        continue
      }
      let (phones, length) = sound(at)
      for index in variants.indices { variants[index] += phones }
      at += length
    }
    return variants
  }

  /// The phones of the letter or the pair of letters here.
  private func sound(_ at: Int) -> (phones: [String], length: Int) {
    if at + 1 < letters.count {
      let pair = String(letters[at...at + 1])
      if let phone = Self.pairs[pair] { return ([phone], 2) }
      if let phone = Self.pairsBeforeVowel[pair], isVowel(at + 2) { return ([phone], 2) }
    }
    if let phones = Self.single[letters[at]] { return (phones, 1) }
    switch letters[at] {
    case "y" where !isVowel(at + 1): return (["i"], 1)
    case "w" where !isVowel(at + 1): return (["u"], 1)
    case "c" where !isVowel(at + 1) && (at + 1 >= letters.count || letters[at + 1] != "y"):
      return (["k"], 1)
    default: return ([String(letters[at])], 1)
    }
  }

  private func isVowel(_ at: Int) -> Bool {
    at < letters.count && Spelling.vowels.contains(letters[at])
  }

  /// E is usually a schwa before the last syllable and a full vowel in it.
  private func isInside(_ at: Int) -> Bool {
    letters[(at + 1)...].contains { Spelling.vowels.contains($0) }
  }
}
