import Foundation

/// Turns printed Indonesian into the words that are spoken.
///
/// Lower case, no digits, no punctuation, no accents: `Pasal 18A ayat (1)` is `pasal delapan belas a ayat satu`.
///
/// - Isolation: belongs to one task at a time; not Sendable.
package struct PrintedText {
  private static let abbreviations = [
    "no": "nomor", "nomor": "nomor", "jl": "jalan", "jln": "jalan", "dll": "dan lain lain",
    "dsb": "dan sebagainya", "dst": "dan seterusnya", "tgl": "tanggal", "hlm": "halaman",
    "yth": "yang terhormat", "sdr": "saudara", "bpk": "bapak", "prof": "profesor",
    "kab": "kabupaten", "prov": "provinsi", "kec": "kecamatan", "kel": "kelurahan",
    "km": "kilometer", "cm": "sentimeter", "mm": "milimeter", "kg": "kilogram", "ha": "hektare",
    "dr": "doktor", "drs": "doktorandus", "hj": "hajah", "rp": "rupiah", "tbk": "te be ka",
    "pt": "pe te", "cv": "ce fe",
  ]

  private let rules = PrintedRules.all()

  /// Prepares the patterns, once for any number of lines.
  package init() {}

  /// The spoken words of one printed line; empty when nothing is left.
  ///
  /// - Complexity: O(length of the line x number of rules).
  package func words(of line: String) -> [String] {
    var text = line.precomposedStringWithCompatibilityMapping
      .replacing("\u{2019}", with: "'").replacing("\u{2018}", with: "'")
    for rule in rules { text = rule.apply(to: text) }
    text = text.replacing("&", with: " dan ").replacing("%", with: " persen ")
    return Self.tokens(of: text).flatMap { token in
      Self.abbreviations[token]?.split(separator: " ").map(String.init) ?? [token]
    }
  }

  /// Runs of the letters a to z with apostrophes inside, lower case and without accents.
  ///
  /// Numbers are left out, nothing is rewritten.
  package static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var token = ""
    var hasApostrophe = false
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.canonicalCombiningClass == .notReordered {
      if ("a"..."z").contains(scalar) {
        if hasApostrophe { token += "'" }
        hasApostrophe = false
        token.unicodeScalars.append(scalar)
      } else if scalar == "'", !token.isEmpty, !hasApostrophe {
        hasApostrophe = true
      } else if !token.isEmpty {
        tokens.append(token)
        token = ""
        hasApostrophe = false
      }
    }
    return token.isEmpty ? tokens : tokens + [token]
  }
}
