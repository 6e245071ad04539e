import SidilanKit

/// Opens tables of spreadsheet programs.
enum TableFile {
  /// Reads `.csv`, `.xlsx` or `.ods`; the rows keep the numbers that the file gives them.
  ///
  /// - Throws: `SpreadsheetError` naming the file.
  static func read(_ path: String) throws -> ImportedTable {
    let sheet = try Spreadsheet(path: path)
    return ImportedTable(
      header: sheet.header,
      rows: sheet.rows.map { ImportedTable.Row(number: $0.number, cells: $0.cells) })
  }
}
