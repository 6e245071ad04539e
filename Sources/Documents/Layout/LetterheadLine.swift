/// How lines of a letterhead are told apart.
enum LetterheadLine {
  /// True for the names of offices, which are written in capitals; addresses are not.
  static func isLarge(_ line: String) -> Bool {
    line.contains(where: \.isLetter) && !line.contains(where: \.isLowercase)
  }
}
