import SidilanKit

/// Parties with their seats, and constituencies, as an election has made them.
struct ElectionResult: Hashable, Sendable {
  /// A party.
  struct Party: Hashable, Sendable {
    let code: String
    let name: String
    /// Other names that are printed.
    let others: [String]
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
        others: try item.optional("sebutan")?.list().map { field throws(RuleError) in
          try field.text()
        } ?? [],
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

  /// The party of a code or a printed name.
  ///
  /// - Throws: `PeopleError.unknownChoice`.
  func party(_ text: String) throws(PeopleError) -> Party {
    let keys = ElectionName.keys(ofParty: text)
    let found = parties.first { party in
      ([party.code, party.name] + party.others).contains {
        !keys.isDisjoint(with: ElectionName.keys(ofParty: $0))
      }
    }
    guard let found else { throw .unknownChoice(.party, text, known: parties.map(\.code)) }
    return found
  }

  /// The constituency of a code, a number or a printed name.
  ///
  /// - Throws: `PeopleError.unknownChoice`.
  func constituency(_ text: String) throws(PeopleError) -> Constituency {
    let wanted = ElectionName.key(ofConstituency: text)
    let found = constituencies.first {
      ElectionName.key(ofConstituency: $0.code) == wanted
        || ElectionName.key(ofConstituency: $0.name) == wanted
        || $0.code.split(separator: "-").last.map(String.init) == wanted
    }
    guard let found else {
      throw .unknownChoice(.constituency, text, known: constituencies.map(\.code))
    }
    return found
  }
}
