/// Compares names of parties and constituencies as they are printed with those of the election.
enum ElectionName {
  private static let beforeConstituencies: Set<String> = ["daerah", "pemilihan", "dapil", "kota"]

  /// What a party may be looked for by: the text, and what stands within and outside brackets, without `Partai`.
  static func keys(ofParty text: String) -> Set<String> {
    let parts = [text] + text.split { "()".contains($0) }.map(String.init)
    return Set(
      parts.map { part in
        let words = part.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.drop { $0 == "partai" }.joined()
      }.filter { !$0.isEmpty })
  }

  /// The words of a constituency without `Dapil` and `Kota` in front; a number in figures and without zeros.
  static func key(ofConstituency text: String) -> String {
    // `Balikpapan Kota` keeps its last word.
    PrintedName.words(text).drop { beforeConstituencies.contains($0) }.joined()
  }
}
