import SidilanKit

/// The sex that a person's papers name.
enum Sex: String, Hashable, Sendable, CaseIterable {
  case male = "L"
  case female = "P"

  /// Reads `L`, `P` or the words.
  ///
  /// - Throws: `PeopleError.unreadable`.
  init(parsing text: String) throws(PeopleError) {
    switch text.lowercased() {
    case "l", "laki-laki", "laki", "pria", "m", "male": self = .male
    case "p", "perempuan", "wanita", "f", "female": self = .female
    default: throw .unreadable(.sex, text)
    }
  }
}
