import SidilanKit

/// Opens tables of spreadsheet programs.
enum TableFile {
  /// The sign with which a row begins that is not read, such as the explanations of a template.
  static let remark = "#"

  /// Reads `.csv`, `.xlsx` or `.ods`; the rows keep the numbers that the file gives them.
  ///
  /// - Throws: `SpreadsheetError` naming the file.
  static func read(_ path: String) throws -> ImportedTable {
    let sheet = try Spreadsheet(path: path)
    return ImportedTable(
      header: sheet.header,
      rows: sheet.rows.filter { $0.cells.first?.hasPrefix(remark) != true }.map {
        ImportedTable.Row(number: $0.number, cells: $0.cells)
      })
  }
}
