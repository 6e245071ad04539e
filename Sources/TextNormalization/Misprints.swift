import Foundation

/// Finds words that are a commoner word with one mistake: `menpunyai`, `perusahan`.
///
/// The same as `misprints` and `derived` in `Models/training/text/spelling.py`. Another letter in one's place is no
/// sign: Indonesian words and names differ by no more.
///
/// - Isolation: belongs to one task at a time; not Sendable.
package struct Misprints {
  /// How many words the texts have on which the general model's counts rest.
  package static var generalWords: Double { SpellingRules.shared.words }

  private let rules = SpellingRules.shared
  private let beginnings: [RewritingRule]
  private let prefixes: [(prefix: String, lost: String)]
  private let count: (String) -> Double
  private let isTrusted: (String) -> Bool

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - count: how often a word is seen in all texts; 0 for what is no word.
  ///   - isTrusted: true for words of dictionaries and lists, which are never misprints, and whose common
  ///     ones are the stems of others.
  package init(count: @escaping (String) -> Double, isTrusted: @escaping (String) -> Bool) {
    self.count = count
    self.isTrusted = isTrusted
    beginnings = rules.beginnings.map { rule in
      RewritingRule(rule[0], ignoresCase: false) { groups in
        rule[1].replacing("$1", with: groups.count > 1 ? groups[1] ?? "" : "")
      }
    }
    prefixes =
      rules.prefixes.map { ($0[0], $0[1]) } + rules.combinedPrefixes.map { ($0, "") }
  }

  /// The word that was meant, or nil when this one may be right.
  ///
  /// - Complexity: O(letters) counts are asked for, 27 for each letter.
  package func right(for word: String) -> String? {
    guard !isTrusted(word) else { return nil }
    let own = max(count(word), 1)
    let wrongBeginning = Set(beginnings.map { $0.apply(to: word) }).subtracting([word])
    if let likely = likeliest(wrongBeginning, least: rules.known * own) { return likely }
    let letters = Array(word)
    guard letters.count >= rules.shortest, !isDerived(word) else { return nil }
    return likeliest(Self.neighbours(of: letters), least: rules.clear * own)
  }

  /// True when the word is a stem of at least four letters with affixes.
  package func isDerived(_ word: String) -> Bool {
    for ending in [""] + rules.suffixes where word.hasSuffix(ending) {
      let body = String(word.dropLast(ending.count))
      if !ending.isEmpty, isStem(body) { return true }
      for (prefix, lost) in prefixes where body.hasPrefix(prefix) {
        let rest = String(body.dropFirst(prefix.count))
        if rest.count > 2, isStem(rest) || isStem(lost + rest) { return true }
      }
    }
    return false
  }

  private func isStem(_ word: String) -> Bool {
    word.count > 3 && isTrusted(word) && count(word) >= rules.stem
  }

  /// The commonest of some words, when it is seen often enough; of two alike the later in the alphabet.
  private func likeliest(_ words: Set<String>, least: Double) -> String? {
    words.map { (count: count($0), word: $0) }.filter { $0.count >= least }
      .max { ($0.count, $0.word) < ($1.count, $1.word) }?.word
  }

  /// What the letters are without one of them after the first, with one more, or with two exchanged.
  private static func neighbours(of letters: [Character]) -> Set<String> {
    var near: Set<String> = []
    for at in 0...letters.count {
      for letter in "abcdefghijklmnopqrstuvwxyz'" {
        near.insert(String(letters[..<at]) + String(letter) + String(letters[at...]))
      }
      guard at < letters.count else { continue }
      if at > 0 { near.insert(String(letters[..<at] + letters[(at + 1)...])) }
      if at + 1 < letters.count {
        var exchanged = letters
        exchanged.swapAt(at, at + 1)
        near.insert(String(exchanged))
      }
    }
    return near.subtracting([String(letters)])
  }
}
