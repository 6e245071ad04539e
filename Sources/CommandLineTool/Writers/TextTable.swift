/// A table for people: columns as wide as their content, the last one cut to fit the terminal.
struct TextTable {
  private let head: [String]
  private let rows: [[String]]

  init(_ head: [String], _ rows: [[String]]) {
    self.head = head
    self.rows = rows
  }

  /// The lines; a terminal of `width` columns, 0 for no limit.
  func text(width: Int) -> String {
    let all = [head] + rows
    let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        if column < row.count - 1 {
          line += cell + String(repeating: " ", count: widths[column] - cell.count + 2)
        } else {
          let room = width == 0 ? cell.count : max(10, width - line.count)
          line += cell.count > room ? String(cell.prefix(room - 1)) + "…" : cell
        }
      }
      return line + "\n"
    }.joined()
  }

  /// The same for spreadsheets (RFC 4180), with a mark of UTF-8 that they understand.
  func csv() -> String {
    "\u{FEFF}"
      + ([head] + rows).map { row in
        row.map { cell in
          // A cell that a spreadsheet would take for a formula is made a text.
          let safe = cell.first.map { "=+-@\t".contains($0) } == true ? "'" + cell : cell
          return safe.contains { ",\"\r\n".contains($0) }
            ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
        }.joined(separator: ",") + "\r\n"
      }.joined()
  }
}
