import SidilanKit

/// Writes rows one by one; each is undone by itself when it is refused.
enum RowImport {
  /// Writes the rows of a table.
  ///
  /// - Parameter write: writes a row and says how it is called.
  static func run(
    _ rows: [ImportedTable.Row], _ report: inout ImportReport, _ writer: StoreWriter,
    _ write: (ImportedTable.Row) throws -> String
  ) throws {
    for row in rows {
      do {
        var name = ""
        try writer.database.inSavepoint {
          name = try write(row)
          return .commit
        }
        report.accepted.append(name)
      } catch {
        guard let fault = RowFault(error) else { throw error }
        report.reject(row, fault)
      }
    }
  }

  /// The person of a row.
  ///
  /// - Throws: `RowFault`.
  static func details(_ table: ImportedTable, _ row: ImportedTable.Row) throws -> PersonDetails {
    let text = { (column: ImportColumn) in table.text(row, column) }
    let name = try RowFault.need(.name, table, row)
    var details = try RowFault.at(.name) {
      try PersonDetails(name: PersonName(name, front: text(.front), back: text(.back)))
    }
    let plain = details.name
    details.identityNumber = try RowFault.at(.identityNumber) {
      try PersonDetails(name: plain, identityNumber: text(.identityNumber)).identityNumber
    }
    details.phone = try RowFault.at(.phone) {
      try PersonDetails(name: plain, phone: text(.phone)).phone
    }
    details.sex = try RowFault.at(.sex) { try PersonDetails(name: plain, sex: text(.sex)).sex }
    details.birthDate = try RowFault.at(.birthDate) {
      try PersonDetails(name: plain, birthDate: text(.birthDate)).birthDate
    }
    details.address = text(.address)
    details.birthPlace = text(.birthPlace)
    return details
  }
}
