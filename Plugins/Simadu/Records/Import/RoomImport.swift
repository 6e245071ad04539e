import SidilanKit

/// Imports rooms.
struct RoomImport {
  /// The first day of rows that do not say it.
  let since: String?
  /// The first day of rows when nothing says it.
  let today: CivilDate

  /// Writes the rooms of a table.
  func run(_ table: ImportedTable, _ writer: StoreWriter) throws -> ImportReport {
    var report = ImportReport()
    report.warnings = try ImportKind.rooms.check(table)
    try RowImport.run(table.rows, &report, writer) { row in
      let code = try RowFault.need(.code, table, row).lowercased()
      let name = try RowFault.need(.name, table, row)
      let seats = try RowFault.need(.capacity, table, row)
      guard let capacity = Int(seats) else {
        throw RowFault(
          column: .capacity,
          why: Wording("bukan jumlah kursi; tulis angka", "no number of seats; write a number"))
      }
      let first = try RowFault.at(.since) {
        try (table.text(row, .since) ?? since).map { try CivilDate(parsing: $0) } ?? today
      }
      do {
        try Room.add(
          code, name: name, capacity: capacity, equipment: table.text(row, .equipment) ?? "",
          validity: Validity(since: first), writer)
      } catch let error as RoomError {
        switch error {
        case .taken: throw RowFault(column: .code, why: error.sentence, isRepeat: true)
        case .capacity: throw RowFault(column: .capacity, why: error.sentence)
        default: throw RowFault(column: .code, why: error.sentence)
        }
      }
      return code
    }
    try report.refuseRepeat(.rooms)
    return report
  }
}
