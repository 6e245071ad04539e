import SidilanKit

/// Imports members from a table.
struct MemberImport: Sendable {
  /// What holds for rows that do not say it themselves.
  var since: String?
  var decree: String?

  /// Writes the members of a table.
  func run(_ table: ImportedTable, rules: RuleHistory, _ writer: StoreWriter) throws -> ImportReport
  {
    try table.require([.name, .party, .constituency])
    return try RowImport.run(table, rules: rules, writer) { row in
      let details = try RowImport.details(table, row)
      let first = try RowFault.need(.since, table, row, otherwise: since)
      let day = try RowFault.at(.since) { try CivilDate(parsing: first) }
      let election = try RowFault.at(.since) { try rules.election(on: day) }
      let party = try RowFault.need(.party, table, row)
      let dapil = try RowFault.need(.constituency, table, row)
      let decree = try RowFault.need(.decree, table, row, otherwise: decree)
      let entry = MemberBook.Entry(
        code: table.text(row, .code),
        party: try RowFault.at(.party) { try election.party(party).code },
        constituency: try RowFault.at(.constituency) { try election.constituency(dapil).code },
        validity: try Validity(since: day),
        oath: try RowFault.at(.oath) {
          try table.text(row, .oath).map { try CivilDate(parsing: $0) }
        },
        decree: try RowFault.at(.decree) { try Decree.require(decree, writer.reader) },
        replaces: nil)
      let person = try RowFault.at(.identityNumber) { try Person.add(details, on: day, writer) }
      let code = try RowFault.at(.code) { try MemberBook.add(person, entry, writer) }
      if let faction = table.text(row, .faction) {
        try RowFault.at(.faction) {
          try FactionBook.enter(
            code, faction.lowercased(), position: .member, from: day, decree: decree, writer)
        }
      }
      return code
    }
  }
}
