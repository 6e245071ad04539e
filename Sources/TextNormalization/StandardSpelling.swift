import Foundation

/// Sets printed lines right where words are wrongly written together or apart.
///
/// `Dimana alamat anda, kata nya?` is `di mana alamat anda, katanya?`. The same as `standard` in
/// `Models/training/text/spelling.py`, by which the general model's texts were set right.
///
/// - Isolation: belongs to one task at a time; not Sendable.
package struct StandardSpelling {
  private let clitic: RewritingRule
  private let joined: RewritingRule

  /// Prepares the patterns, once for any number of lines.
  package init() {
    let rules = SpellingRules.shared
    let acronyms = Set(rules.spelled + rules.otherAcronyms)
    let misjoined = rules.misjoined
    clitic = RewritingRule(rules.apart, ignoresCase: false) { groups in
      let word = groups[1] ?? ""
      let isAcronym = acronyms.contains(word) || !word.contains { "aiueo".contains($0) }
      return isAcronym ? groups[0] ?? "" : word + "nya"
    }
    let words = misjoined.keys.sorted().joined(separator: "|")
    joined = RewritingRule(#"\b(\#(words))\b"#) { groups in
      misjoined[(groups[1] ?? "").lowercased()] ?? groups[0] ?? ""
    }
  }

  /// The line with -nya joined to its word (not to an acronym) and prepositions set apart.
  ///
  /// - Complexity: O(line).
  package func standard(_ line: String) -> String {
    joined.apply(to: clitic.apply(to: line))
  }
}
