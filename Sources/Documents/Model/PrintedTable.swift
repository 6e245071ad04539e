/// A table with thin lines, whose header row is repeated on every page.
///
/// A row is never divided between pages unless it is taller than a page. Words of up to 24 characters, such as numbers
/// and codes, are not broken as long as all columns have room for theirs. An empty table says so.
public struct PrintedTable: Hashable, Sendable {
  /// The columns from left to right.
  public let columns: [TableColumn]
  /// The rows; each has a cell for every column.
  public private(set) var rows: [[StyledText]]
  /// The sentence that stands in place of the rows when there are none; where empty, "Tidak ada data".
  public var nothing = ""
  /// True when columns have titles, so that there is a header row.
  public var hasHeader: Bool { columns.contains { !$0.title.isEmpty } }

  /// A table of styled cells.
  ///
  /// - Throws: `PrintingError.noColumns`, `.columnShare`, or `.rowLength` for a row of another length.
  public init(
    columns: [TableColumn], styledRows rows: [[StyledText]]
  ) throws(PrintingError) {
    guard !columns.isEmpty else { throw .noColumns }
    for column in columns
    where !column.share.isFinite || column.share <= 0 || column.share > 1_000_000 {
      throw .columnShare(column: column.title, share: column.share)
    }
    self.columns = columns
    self.rows = []
    self.rows.reserveCapacity(rows.count)
    for row in rows { try append(row) }
  }

  /// A table of plain cells.
  ///
  /// - Throws: as above.
  public init(columns: [TableColumn], rows: [[String]] = []) throws(PrintingError) {
    try self.init(columns: columns, styledRows: rows.map { $0.map { StyledText($0) } })
  }

  /// What stands in place of the rows when there are none.
  func nothing(in language: DocumentLanguage) -> String {
    nothing.isEmpty ? language.noRows : nothing
  }

  /// Adds a row.
  ///
  /// - Throws: `PrintingError.rowLength` when it has not one cell for every column.
  public mutating func append(_ row: [StyledText]) throws(PrintingError) {
    guard row.count == columns.count else {
      throw .rowLength(row: rows.count + 1, found: row.count, expected: columns.count)
    }
    rows.append(row)
  }
}
