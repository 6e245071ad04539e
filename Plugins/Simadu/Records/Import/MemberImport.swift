import SidilanKit

/// Imports members, and forms the factions that their rows name.
struct MemberImport {
  let defaults: ImportDefaults
  let rules: RuleHistory

  /// Writes the members of a table.
  func run(_ table: ImportedTable, _ writer: StoreWriter) throws -> ImportReport {
    var report = ImportReport()
    report.warnings = try ImportKind.members.check(table)
    try defaults.check(table, writer.reader)
    var known = KnownPeople()
    var factions = FactionRows(rules: rules)
    try RowImport.run(table.rows, &report, writer) { row in
      let (code, seat) = try RegisterChange.checked(writer, rules) { writer in
        try add(table, row, known, writer)
      }
      known.add(code, from: row)
      if let seat { factions.add(seat) }
      return code
    }
    try report.refuseRepeat(.members)
    try factions.enter(&report, writer)
    return report
  }

  private func add(
    _ table: ImportedTable, _ row: ImportedTable.Row, _ known: KnownPeople, _ writer: StoreWriter
  ) throws -> (String, FactionRows.Seat?) {
    let details = try RowImport.details(table, row)
    let day = try defaults.day(table, row)
    let election = try RowFault.at(.since) { try rules.election(on: day) }
    let party = try RowFault.need(.party, table, row)
    let dapil = try RowFault.need(.constituency, table, row)
    let decree = try defaults.decree(table, row, writer.reader)
    let entry = MemberBook.Entry(
      code: table.text(row, .code),
      party: try RowFault.at(.party) { try election.party(party).code },
      constituency: try RowFault.at(.constituency) { try election.constituency(dapil).code },
      validity: try Validity(since: day),
      oath: try RowFault.at(.oath) {
        try table.text(row, .oath).map { try CivilDate(parsing: $0) }
      }, decree: decree, replaces: nil)
    try known.requireNew(details, writer.reader)
    try known.requireNewMember(
      details, party: entry.party, constituency: entry.constituency, on: day, writer.reader)
    let person = try RowFault.at(.identityNumber) { try Person.add(details, on: day, writer) }
    let code = try RowFault.at(.code) { try MemberBook.add(person, entry, writer) }
    let seat = try FactionRows.Seat(
      member: code, from: day, decree: decree, table, row, election, writer.reader)
    return (code, seat)
  }
}
