import SidilanKit

/// Codes of bodies, factions and units: `komisi-3`.
enum PlaceCode {
  /// A code that is new and could be taken for no other.
  ///
  /// - Throws: `PeopleError.unreadable`, `.taken`, `.lookAlike`.
  static func new(
    _ text: String, table: String, noun: RegisterNoun, _ reader: StoreReader
  ) throws -> String {
    guard let code = PlainField.text(text)?.lowercased(), PlainField.isCode(code) else {
      throw PeopleError.unreadable(.code, text)
    }
    let codes = try String.fetchAll(reader.database, sql: "SELECT code FROM \(table)")
    if codes.contains(code) { throw PeopleError.taken(noun, code) }
    let look = look(code)
    if let other = codes.first(where: { self.look($0) == look }) {
      throw PeopleError.lookAlike(noun, code, existing: other)
    }
    return code
  }

  /// A text without what the eye passes over: capitals, spaces, hyphens, and zeros in front of a number.
  static func look(_ text: String, dropping dropped: Set<Character> = ["-", " "]) -> String {
    var look = ""
    var number = ""
    for character in text.lowercased() {
      if character.isASCII, character.isNumber {
        number.append(character)
        continue
      }
      look += shown(number)
      number = ""
      if !dropped.contains(character) { look.append(character) }
    }
    return look + shown(number)
  }

  private static func shown(_ number: String) -> String {
    number.isEmpty ? "" : String(number.drop { $0 == "0" }) + "#"
  }
}
