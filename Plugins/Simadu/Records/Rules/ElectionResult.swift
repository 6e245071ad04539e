import SidilanKit

/// Parties with their seats, and constituencies, as an election has made them.
struct ElectionResult: Hashable, Sendable {
  /// A party.
  struct Party: Hashable, Sendable {
    let code: String
    let name: String
    let seats: Int
  }

  /// A constituency (dapil).
  struct Constituency: Hashable, Sendable {
    let code: String
    let name: String
    let districts: [String]
  }

  let parties: [Party]
  let constituencies: [Constituency]
  let source: String

  /// Reads the set `kursi`.
  init(_ set: ParameterSet) throws(RuleError) {
    source = set.source
    parties = try set.values.field("partai").list().map { item throws(RuleError) in
      Party(
        code: try item.field("kode").text(), name: try item.field("nama").text(),
        seats: try item.field("kursi").integer(in: 0...1000))
    }
    constituencies = try set.values.field("dapil").list().map { item throws(RuleError) in
      Constituency(
        code: try item.field("kode").text(), name: try item.field("nama").text(),
        districts: try item.field("kecamatan").list().map { field throws(RuleError) in
          try field.text()
        })
    }
  }

  /// The party of a code, in whichever case it is written.
  ///
  /// - Throws: `PeopleError.unknown`.
  func party(_ code: String) throws(PeopleError) -> Party {
    guard let party = parties.first(where: { $0.code == code.lowercased() }) else {
      throw .unknownChoice(.party, code, known: parties.map(\.code))
    }
    return party
  }

  /// The constituency of a code or a name.
  ///
  /// - Throws: `PeopleError.unknownChoice`.
  func constituency(_ text: String) throws(PeopleError) -> Constituency {
    let wanted = text.lowercased()
    guard
      let found = constituencies.first(where: {
        $0.code == wanted || $0.name.lowercased() == wanted
          || $0.code.split(separator: "-").last.map(String.init) == wanted
      })
    else { throw .unknownChoice(.constituency, text, known: constituencies.map(\.code)) }
    return found
  }
}
