/// Divides a paragraph into sentences.
package enum SentenceSplitter {
  /// What ends in a full stop and ends no sentence.
  private static let abbreviations: Set<String> = [
    "no", "nomor", "jl", "jln", "tgl", "hlm", "yth", "sdr", "sdri", "bpk", "prof", "kab", "prov",
    "kec", "kel", "dr", "drs", "dra", "ir", "hj", "kh", "rp", "pt", "cv", "st", "apt", "ust",
    "up", "an", "ttd", "cq", "dkk", "vol", "ed", "op", "cit", "ph",
  ]
  /// No word and no address is longer; a picture written in letters is, and patterns are slow on it.
  private static let longestRun = 300
  /// The longest number or letter of a list item; longer things before a stop are words.
  private static let longestMarker = 3

  /// The sentences of a paragraph, without the mark of a list item before the first.
  ///
  /// - Complexity: O(paragraph).
  package static func sentences(of paragraph: String) -> [String] {
    let words = paragraph.split(whereSeparator: \.isWhitespace)
    var sentences: [String] = []
    var begin = words.startIndex
    if let first = words.first, words.count > 1, isMarker(first) { begin += 1 }
    for at in words.indices where at >= begin {
      let next = at + 1 < words.endIndex ? words[at + 1] : nil
      guard next == nil || ends(words[at], next: next ?? "") else { continue }
      sentences.append(words[begin...at].joined(separator: " "))
      begin = at + 1
    }
    return sentences
  }

  /// False for rows of tables, dotted leaders and lines that are mostly numbers or signs.
  package static func isRunningText(_ line: String) -> Bool {
    var letters = 0
    var others = 0
    var run = 0
    for scalar in line.unicodeScalars {
      run = scalar.properties.isWhitespace ? 0 : run + 1
      if run > longestRun { return false }
      guard run > 0 else { continue }
      if scalar.properties.isAlphabetic { letters += 1 } else { others += 1 }
    }
    return letters >= 2 && Double(letters) > 0.55 * Double(letters + others)
      && !line.contains("....")
  }

  private static func ends(_ word: Substring, next: Substring) -> Bool {
    let bare = word.trimmingSuffix(while: { "\"”’')]".contains($0) })
    guard let mark = bare.last else { return false }
    if mark == ";" || mark == "?" || mark == "!" || mark == "…" { return true }
    guard mark == "." else { return false }
    guard let first = next.first(where: { $0.isLetter || $0.isNumber }),
      first.isUppercase || first.isNumber
    else { return false }
    let stem = bare.dropLast().drop { "\"“‘'([".contains($0) }
    if stem.count == 1 || isAbbreviated(stem) { return false }
    return !abbreviations.contains(stem.lowercased())
  }

  /// True for letters with stops between, such as `S.Sos`; a sum of money may end a sentence.
  private static func isAbbreviated(_ stem: Substring) -> Bool {
    stem.contains(".") && stem.contains(where: \.isLetter) && !stem.contains(where: \.isNumber)
  }

  /// True for the number or letter of a list item: `1.`, `a)`, `(2)`, `-`.
  private static func isMarker(_ word: Substring) -> Bool {
    if ["-", "–", "•", "*", "o"].contains(String(word)) { return true }
    guard let last = word.last, last == "." || last == ")" else { return false }
    let inner = word.dropLast().drop { $0 == "(" }
    return !inner.isEmpty && inner.count <= longestMarker
      && (inner.allSatisfy(\.isNumber)
        || inner.count == 1 && inner.allSatisfy { $0.isLowercase })
  }
}
