import LanguageModel
import TextNormalization

/// The words that the source lexicon lacks and the council uses, with their sounds.
struct NewWords {
  /// A word that is no name must be seen so often: what is there once may be a slip of the pen.
  static let fewest = 2
  /// Longer runs of letters are no words.
  private static let longest = 40
  /// The most sounds of a pronunciation that a lexicon takes.
  private static let mostPhones = 64

  private(set) var words: [AdaptationRecord.Word] = []
  /// Words without a sound.
  private(set) var unspoken: [String] = []
  /// Words with a mistake, which stay unknown.
  private(set) var misprints: [AdaptationRecord.Misprint] = []

  /// Finds the new words, most frequent first.
  ///
  /// - Parameters:
  ///   - names: all words of these count, however often they are seen.
  ///   - units: the sounds of the acoustic model.
  ///   - generalCount: how often a word is seen in the texts of the general model.
  init(
    text: CouncilText, names: [PersonName], lexicon: Lexicon, units: [String],
    generalCount: (String) -> Double
  ) {
    let known = Set(lexicon.words)
    let sounds = Set(units.dropFirst())
    var candidates = text.counts.filter { $0.value >= Self.fewest }
    for name in names {
      for word in name.words + (name.title.map { [$0] } ?? []) {
        candidates[word] = text.counts[word, default: 0]
      }
    }
    let rules = GraphemeToPhoneme()
    let named = Set(names.flatMap(\.words))
    withoutActuallyEscaping(generalCount) { generalCount in
      let spelling = Misprints(
        count: { generalCount($0) + Double(text.counts[$0, default: 0]) },
        isTrusted: { known.contains($0) || named.contains($0) || text.isName($0) })
      for (word, count) in candidates where !known.contains(word) && Self.isWord(word) {
        guard let right = spelling.right(for: word) else { continue }
        misprints.append(AdaptationRecord.Misprint(kata: word, dianggap: right, jumlah: count))
      }
    }
    misprints.sort { ($1.jumlah, $0.kata) < ($0.jumlah, $1.kata) }
    for misprint in misprints { candidates[misprint.kata] = nil }
    for (word, count) in candidates.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
    where !known.contains(word) && (named.contains(word) || Self.isWord(word)) {
      // A word that cannot be spoken is named in the record and stays unknown.
      let spoken = try? rules.pronunciations(
        of: text.isInitials(word) ? word.uppercased() : word)
      let usable = (spoken ?? []).enumerated().filter { at, phones in
        phones.count <= Self.mostPhones && phones.allSatisfy(sounds.contains)
          && spoken?.firstIndex(of: phones) == at
      }.map(\.element)
      if usable.isEmpty {
        unspoken.append(word)
      } else {
        words.append(
          AdaptationRecord.Word(
            kata: word, lafal: usable.map { $0.joined(separator: " ") }, jumlah: count))
      }
    }
  }

  /// False for Roman numerals and for runs of one letter, with which people fill lines.
  private static func isWord(_ word: String) -> Bool {
    let letters = Array(word)
    let isFiller = letters.indices.dropLast(2).contains { at in
      letters[at] == letters[at + 1] && letters[at] == letters[at + 2]
    }
    return letters.count <= longest && !isFiller && RomanNumeral.value(word.uppercased()) == nil
  }

  /// The lines that are added to the lexicon.
  var lexiconLines: String {
    words.flatMap { word in word.lafal.map { "\(word.kata)\t\($0)\n" } }.joined()
  }
}
