import SidilanKit

/// Codes such as `A17` and `P33`.
enum NumberedCode {
  /// The code that was asked for, or the next free one.
  ///
  /// - Throws: `PeopleError.unreadable`, `.taken`.
  static func of(
    _ wanted: String?, letter: Character, table: String, noun: RegisterNoun, _ reader: StoreReader
  ) throws -> String {
    if let wanted = PlainField.text(wanted)?.uppercased() {
      guard PlainField.isNumberedCode(wanted, letter: letter) else {
        throw PeopleError.unreadable(.code, wanted)
      }
      let exists = try Bool.fetchOne(
        reader.database, sql: "SELECT 1 FROM \(table) WHERE code = ?", arguments: [wanted])
      if exists != nil { throw PeopleError.taken(noun, wanted) }
      return wanted
    }
    let last = try Int.fetchOne(
      reader.database, sql: "SELECT max(CAST(substr(code, 2) AS INTEGER)) FROM \(table)")
    let number = (last ?? 0) + 1
    return "\(letter)" + (number < 10 ? "0\(number)" : "\(number)")
  }
}
