import SidilanKit

/// Imports employees.
struct StaffImport {
  let defaults: ImportDefaults
  let rules: RuleHistory

  /// Writes the employees of a table.
  func run(_ table: ImportedTable, _ writer: StoreWriter) throws -> ImportReport {
    var report = ImportReport()
    report.warnings = try ImportKind.staff.check(table)
    try defaults.check(table, writer.reader)
    var known = KnownPeople()
    try RowImport.run(table.rows, &report, writer) { row in
      let code = try RegisterChange.checked(writer, rules) { try add(table, row, known, $0) }
      known.add(code, from: row)
      return code
    }
    try report.refuseRepeat(.staff)
    return report
  }

  private func add(
    _ table: ImportedTable, _ row: ImportedTable.Row, _ known: KnownPeople, _ writer: StoreWriter
  ) throws -> String {
    let details = try RowImport.details(table, row)
    let day = try defaults.day(table, row)
    let decree = try defaults.decree(table, row, writer.reader)
    let unit = try RowFault.need(.unit, table, row).lowercased()
    let isKnown = try OfficeUnit.exists(unit, writer.reader)
    if !isKnown { throw RowFault(column: .unit, why: PeopleError.unknown(.unit, unit).sentence) }
    let number = try RowFault.at(.staffNumber) {
      try StaffNumber.read(table.text(row, .staffNumber))
    }
    let rank = try RowFault.at(.rank) { try Rank.read(table.text(row, .rank)) }
    let office = try RowFault.need(.office, table, row)
    try known.requireNew(details, writer.reader)
    try known.requireNewStaff(number, writer.reader)
    try known.requireNewStaff(details, unit: unit, on: day, writer.reader)
    let person = try RowFault.at(.identityNumber) { try Person.add(details, on: day, writer) }
    return try RowFault.at(.code) {
      try StaffBook.add(
        person, code: table.text(row, .code), number: number,
        post: StaffBook.Post(rank: rank, office: office, unit: unit),
        validity: Validity(since: day), decree: decree, writer)
    }
  }
}
