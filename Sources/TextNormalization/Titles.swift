import Foundation

/// Academic, religious and noble titles before and after Indonesian names.
package enum Titles {
  /// Titles that are spoken; all others are printed only.
  static let spoken = ["h": "haji", "hj": "hajah"]

  /// Titles without stops, as they stand in lists of names.
  private static let known: Set<String> = [
    "h", "hj", "dr", "drs", "dra", "ir", "prof", "kh", "tgh", "ust", "ustaz", "hc", "apt", "ns",
    "se", "sh", "st", "si", "ssos", "sip", "spd", "sag", "skom", "shut", "sp", "spi", "sfarm",
    "spsi", "ske", "sked", "sik", "ss", "ssi", "sstp", "skm", "shi", "sei", "sthi", "stp", "sap",
    "sn", "ak", "ca", "mm", "mh", "msi", "mt", "mpd", "mkes", "map", "mhum", "msc", "mba", "mkn",
    "mag", "msos", "mkom", "mip", "phd", "lc", "amd", "ba", "bsc", "beng", "ma", "me", "mp",
    "mmr", "mph", "llm", "spog", "spa", "spb", "spd", "spjp", "cn",
  ]

  /// True for a word that is a title: with a stop, `S.Sos.`, or in capitals as lists have it, `MM`.
  static func isTitle(_ word: Substring) -> Bool {
    let bare = word.trimmingSuffix(while: { ",;".contains($0) })
    let letters = bare.filter(\.isLetter).lowercased()
    guard known.contains(letters) else {
      // S.Tr.Keb, M.I.Kom: a capital, a stop and more after it.
      let parts = bare.split(separator: ".")
      return parts.count >= 2 && ["S", "M", "A", "D", "B", "Sp"].contains(String(parts[0]))
        && parts.allSatisfy { $0.count <= 5 } && parts.dropFirst().contains { $0.count > 1 }
    }
    if bare.contains(".") { return true }
    let isCapital = bare.allSatisfy { !$0.isLetter || $0.isUppercase }
    return letters.count > 1 && isCapital && letters != "ma" || letters == "h" || letters == "hj"
      || ["Dr", "Drs", "Dra", "Ir", "Prof", "Hj"].contains(String(bare))
  }

  /// A sentence with its printed-only titles taken out and the spoken ones written in full.
  ///
  /// `Bapak H. Abdulloh, S.Sos., M.Si. menyampaikan` is `Bapak haji Abdulloh menyampaikan`.
  package static func spoken(in sentence: String) -> String {
    let words = sentence.split(separator: " ")
    var result: [String] = []
    for (at, word) in words.enumerated() {
      let stem = word.filter(\.isLetter).lowercased()
      let next = at + 1 < words.count ? words[at + 1] : ""
      if word.first?.isUppercase == true, word.hasSuffix("."), let said = spoken[stem],
        next.first?.isUppercase == true
      {
        result.append(said)
      } else if isDegree(word) {
        continue
      } else {
        result.append(String(word))
      }
    }
    return result.joined(separator: " ")
  }

  /// A title behind a name, which has a stop inside: `S.Sos.`, `M.Si`, `Ph.D.`.
  private static func isDegree(_ word: Substring) -> Bool {
    let bare = word.trimmingSuffix(while: { ".,;:)".contains($0) })
    guard bare.contains("."), bare.first?.isUppercase == true, !bare.contains(where: \.isNumber)
    else { return false }
    return isTitle(bare)
  }
}
