import SidilanKit

/// Imports employees from a table.
struct StaffImport: Sendable {
  /// What holds for rows that do not say it themselves.
  var since: String?
  var decree: String?

  /// Writes the employees of a table.
  func run(_ table: ImportedTable, rules: RuleHistory, _ writer: StoreWriter) throws -> ImportReport
  {
    try table.require([.name, .office, .unit])
    return try RowImport.run(table, rules: rules, writer) { row in
      let details = try RowImport.details(table, row)
      let first = try RowFault.need(.since, table, row, otherwise: since)
      let day = try RowFault.at(.since) { try CivilDate(parsing: first) }
      let decree = try RowFault.need(.decree, table, row, otherwise: decree)
      _ = try RowFault.at(.decree) { try Decree.require(decree, writer.reader) }
      let unit = try RowFault.need(.unit, table, row).lowercased()
      let isKnown = try OfficeUnit.exists(unit, writer.reader)
      if !isKnown { throw RowFault(column: .unit, why: PeopleError.unknown(.unit, unit).sentence) }
      let number = try RowFault.at(.staffNumber) {
        try StaffNumber.read(table.text(row, .staffNumber))
      }
      let rank = try RowFault.at(.rank) { try Rank.read(table.text(row, .rank)) }
      let office = try RowFault.need(.office, table, row)
      let person = try RowFault.at(.identityNumber) { try Person.add(details, on: day, writer) }
      return try RowFault.at(.code) {
        try StaffBook.add(
          person, code: table.text(row, .code), number: number,
          post: StaffBook.Post(rank: rank, office: office, unit: unit),
          validity: Validity(since: day), decree: decree, writer)
      }
    }
  }
}
