/// Why a document cannot be made or printed.
public enum PrintingError: Error, Hashable, Sendable {
  /// A font is not installed, and another would be used in its place, of other widths.
  case fontMissing(wanted: String, found: String, package: String)
  /// A table without columns.
  case noColumns
  /// A column's share is no usable number.
  case columnShare(column: String, share: Double)
  /// A row has not one cell for every column; rows are counted from 1.
  case rowLength(row: Int, found: Int, expected: Int)
  /// One paragraph or cell is longer than any that is meant to be read.
  case textTooLong(characters: Int, most: Int)
  /// The drawing library reports a failure, nearly always for want of memory.
  case drawing(status: Int32, detail: String)
}
