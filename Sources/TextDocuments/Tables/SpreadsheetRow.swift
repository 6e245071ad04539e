/// A row below the header of a table.
public struct SpreadsheetRow: Hashable, Sendable {
  /// The row's number as the spreadsheet program shows it, so that an error can name it.
  public let number: Int
  /// The cells, without blanks at their ends; at least as many as there are headings.
  public let cells: [String]

  /// The cell of a column; empty where there is none.
  public subscript(column: Int) -> String {
    cells.indices.contains(column) ? cells[column] : ""
  }
}
