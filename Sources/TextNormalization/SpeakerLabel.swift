/// Who speaks, as minutes print it before the words: `KETUA RAPAT (H. ABDULLOH, S.Sos.):`.
package struct SpeakerLabel: Hashable, Sendable {
  /// The name in the label, when it holds one.
  package let name: PersonName?
  /// What was said, without the label.
  package let speech: String

  private static let roles: Set<String> = [
    "ketua", "wakil", "pimpinan", "anggota", "sekretaris", "wali", "walikota", "fraksi", "komisi",
    "pembicara", "moderator", "kepala", "dinas", "juru", "bicara", "jubir", "narasumber", "camat",
    "lurah", "peserta", "sekda", "asisten", "dprd", "rapat", "sidang", "bagian", "badan", "kota",
    "pansus", "bapemperda", "banggar", "warga", "masyarakat", "notulis", "perwakilan", "forum",
  ]
  /// The most characters of a label.
  private static let longest = 120
  /// The most words of a label outside of its brackets.
  private static let mostWords = 8

  /// Takes the label off a paragraph; nil when it has none.
  ///
  /// - Complexity: O(label).
  package init?(paragraph: String) {
    guard let colon = paragraph.prefix(Self.longest).firstIndex(of: ":") else { return nil }
    let label = paragraph[..<colon]
    let rest = paragraph[paragraph.index(after: colon)...]
    guard label.contains(where: \.isLetter), rest.first.map(\.isWhitespace) ?? true else {
      return nil
    }
    let bracket = label.firstIndex(of: "(")
    let outside = label[..<(bracket ?? label.endIndex)].split(separator: " ")
    let inside = bracket.map { label[label.index(after: $0)...].prefix { $0 != ")" } } ?? ""
    guard outside.count <= Self.mostWords else { return nil }
    let hasRole = outside.contains(where: Self.isRole)
    let isCapital =
      !outside.isEmpty
      && outside.allSatisfy { word in
        word.allSatisfy { !$0.isLetter || $0.isUppercase } || Titles.isTitle(word)
      }
    let hasTitle = outside.contains(where: Titles.isTitle)
    // A sentence that happens to hold a colon begins with words in lower case after its first.
    let isName = outside.allSatisfy { $0.first.map { !$0.isLowercase } ?? true }
    guard isCapital || isName && (hasRole || hasTitle) else { return nil }
    let candidate =
      inside.split(separator: " ").contains(where: Self.isRole) || inside.isEmpty
      ? (hasTitle && !hasRole ? label[..<(bracket ?? label.endIndex)] : "") : inside
    name = PersonName(String(candidate))
    speech = String(rest.drop { $0.isWhitespace })
  }

  private static func isRole(_ word: Substring) -> Bool {
    roles.contains(word.filter(\.isLetter).lowercased())
  }
}
