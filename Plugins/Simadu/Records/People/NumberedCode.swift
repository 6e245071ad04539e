import SidilanKit

/// Codes such as `A17` and `P33`: a letter and a number of two digits or more, so that `A1` and `A001` are `A01`.
enum NumberedCode {
  /// A code as it is kept; a text that is none stays, in capital letters.
  static func normal(_ text: String) -> String {
    let text = (PlainField.text(text) ?? text).uppercased()
    guard let letter = text.first, PlainField.isNumberedCode(text, letter: letter),
      let number = Int(text.dropFirst())
    else { return text }
    return of(letter, number)
  }

  /// The code that was asked for, or the next free one.
  ///
  /// - Throws: `PeopleError.unreadable`, `.taken`.
  static func of(
    _ wanted: String?, letter: Character, table: String, noun: RegisterNoun, _ reader: StoreReader
  ) throws -> String {
    if let wanted = PlainField.text(wanted).map(normal) {
      guard PlainField.isNumberedCode(wanted, letter: letter), let number = Int(wanted.dropFirst()),
        number > 0
      else { throw PeopleError.unreadable(.code, wanted) }
      let other = try String.fetchOne(
        reader.database,
        sql: "SELECT code FROM \(table) WHERE CAST(substr(code, 2) AS INTEGER) = ?",
        arguments: [number])
      if let other { throw PeopleError.taken(noun, other) }
      return wanted
    }
    let last = try Int.fetchOne(
      reader.database, sql: "SELECT max(CAST(substr(code, 2) AS INTEGER)) FROM \(table)")
    return of(letter, (last ?? 0) + 1)
  }

  private static func of(_ letter: Character, _ number: Int) -> String {
    "\(letter)" + (number < 10 ? "0\(number)" : "\(number)")
  }
}
