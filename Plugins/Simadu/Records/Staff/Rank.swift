import SidilanKit

/// A rank (golongan): `III/d` of civil servants, `IX` of those with a contract.
enum Rank {
  /// Reads a rank.
  ///
  /// - Throws: `PeopleError.unreadable`.
  static func read(_ text: String?) throws(PeopleError) -> String? {
    guard let text = PlainField.text(text) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let roman = parts[0].uppercased()
    if parts.count == 2, ["I", "II", "III", "IV"].contains(roman),
      ["a", "b", "c", "d", "e"].contains(parts[1].lowercased())
    {
      return roman + "/" + parts[1].lowercased()
    }
    let contract = [
      "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
      "XVI", "XVII",
    ]
    if parts.count == 1, contract.contains(roman) { return roman }
    throw .unreadable(.rank, text)
  }
}
