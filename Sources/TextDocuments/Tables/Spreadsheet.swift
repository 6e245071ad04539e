import Foundation

/// The rows of a table in a file of a spreadsheet program.
///
/// Numbers are as the file has them, dates are `2026-11-25` (with a time `2026-11-25T08:30:00`), booleans `TRUE` and
/// `FALSE`; of formulas the value that the program saved; every cell of a merged range has the text of its first.
/// Rows without any text are left out.
///
/// ```swift
/// let table = try Spreadsheet(path: "anggota.xlsx", headings: ["nama", "fraksi"])
/// for row in table.rows { print(row.number, table.text(row, "nama")) }
/// ```
public struct Spreadsheet: Hashable, Sendable {
  /// The endings of files that can be read.
  public static let endings = ["xlsx", "xlsm", "ods", "csv"]
  /// The most cells that are held, empty ones before the last of a row included.
  public static let mostCells = 5_000_000

  /// The sheet's name; nil for text tables.
  public let sheet: String?
  /// The headings, without blanks at their ends; columns without one are "".
  public let header: [String]
  /// The number of the header's row.
  public let headerRow: Int
  /// The rows below it.
  public let rows: [SpreadsheetRow]

  /// Reads a file; its ending says how, and its first bytes must agree.
  ///
  /// - Parameter sheet: the name of the sheet; without one the first that is not hidden.
  /// - Parameter headings: the header is the first row that holds all of these, in any case; without any it is the
  ///   first row that holds anything.
  /// - Throws: `SpreadsheetError` naming the file.
  /// - Complexity: O(unpacked text).
  public init(
    path: String, sheet: String? = nil, headings: [String] = []
  ) throws(SpreadsheetError) {
    let kind = try SpreadsheetFile.kind(path: path)
    let found: (name: String?, grid: SheetGrid) =
      switch kind {
      case .office: try OfficeWorkbook.read(path: path, sheet: sheet)
      case .open: try OpenWorkbook.read(path: path, sheet: sheet)
      case .text: (nil, try DelimitedText(path: path).grid(path: path))
      }
    try self.init(grid: found.grid, name: found.name, headings: headings, path: path)
  }

  private init(
    grid: SheetGrid, name: String?, headings: [String], path: String
  ) throws(SpreadsheetError) {
    let filled = grid.rows.lazy.map { row in
      SpreadsheetRow(
        number: row.number,
        cells: row.cells.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) })
    }.filter { $0.cells.contains { !$0.isEmpty } }
    var candidates: [(row: SpreadsheetRow, missing: [String])] = []
    var header: SpreadsheetRow?
    var rows: [SpreadsheetRow] = []
    for row in filled {
      if let header {
        let count = max(header.cells.count, row.cells.count)
        rows.append(
          SpreadsheetRow(
            number: row.number,
            cells: row.cells + Array(repeating: "", count: count - row.cells.count)))
        continue
      }
      let keys = Set(row.cells.map(Spreadsheet.key))
      let missing = headings.filter { !keys.contains(Spreadsheet.key($0)) }
      if missing.isEmpty {
        header = SpreadsheetRow(number: row.number, cells: Spreadsheet.shortened(row.cells))
      } else {
        candidates.append((row, missing))
      }
    }
    guard let header else {
      guard let likeliest = candidates.min(by: { $0.missing.count < $1.missing.count }) else {
        throw .empty(path: path)
      }
      throw .noHeading(path: path, missing: likeliest.missing)
    }
    sheet = name
    self.header = header.cells
    headerRow = header.number
    self.rows = rows
  }

  /// The column under a heading, in any case; the first when there are two, nil when there is none.
  public func column(_ heading: String) -> Int? {
    let key = Spreadsheet.key(heading)
    return header.firstIndex { Spreadsheet.key($0) == key }
  }

  /// The cell of a row under a heading; empty when there is none.
  public func text(_ row: SpreadsheetRow, _ heading: String) -> String {
    column(heading).map { row[$0] } ?? ""
  }

  private static func shortened(_ cells: [String]) -> [String] {
    Array(cells.prefix((cells.lastIndex { !$0.isEmpty } ?? -1) + 1))
  }

  private static func key(_ heading: String) -> String {
    heading.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
