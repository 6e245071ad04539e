/// The cells of a sheet while it is read, within limits that no file can move.
struct SheetGrid {
  /// A rectangle of merged cells; rows are counted from 1, columns from 0.
  struct Range {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>
  }

  /// A row with text.
  struct Row {
    let number: Int
    var cells: [String]
  }

  /// What spreadsheet programs can hold.
  static let mostRows = 1_048_576
  static let mostColumns = 16_384

  /// In order of their numbers.
  private(set) var rows: [Row] = []
  private var held = 0

  /// Adds a row below the last.
  ///
  /// - Returns: false when it is not below it, or there would be too many cells.
  mutating func append(_ cells: [String], number: Int) -> Bool {
    held += max(cells.count, 1)
    guard number > rows.last?.number ?? 0, number <= SheetGrid.mostRows,
      cells.count <= SheetGrid.mostColumns, held <= Spreadsheet.mostCells
    else { return false }
    rows.append(Row(number: number, cells: cells))
    return true
  }

  /// Gives each cell of a merged range the text of its first.
  ///
  /// - Returns: false when the ranges would fill too many cells.
  mutating func fill(_ ranges: [Range]) -> Bool {
    let widest = rows.map(\.cells.count).max() ?? 0
    for range in ranges {
      let columns = range.columns.clamped(to: 0...SheetGrid.mostColumns - 1)
      let last = min(columns.upperBound, widest - 1)
      guard let first = index(of: range.rows.lowerBound), columns.lowerBound <= last,
        rows[first].number == range.rows.lowerBound,
        columns.lowerBound < rows[first].cells.count
      else { continue }
      let text = rows[first].cells[columns.lowerBound]
      guard !text.isEmpty else { continue }
      for row in first..<rows.count {
        guard rows[row].number <= range.rows.upperBound else { break }
        held += last - columns.lowerBound + 1
        guard held <= 2 * Spreadsheet.mostCells else { return false }
        let lacking = last + 1 - rows[row].cells.count
        if lacking > 0 { rows[row].cells += Array(repeating: "", count: lacking) }
        for column in columns.lowerBound...last { rows[row].cells[column] = text }
      }
    }
    return true
  }

  /// The first row of at least this number.
  private func index(of number: Int) -> Int? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count ? low : nil
  }
}
