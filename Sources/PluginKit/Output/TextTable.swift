/// A table for people: columns as wide as their content, narrowed from the widest one until the terminal holds it.
package struct TextTable {
  private static let narrowest = 10
  private let head: [String]
  private let rows: [[String]]

  package init(_ head: [String], _ rows: [[String]]) {
    self.head = head
    self.rows = rows
  }

  /// The lines; a terminal of `width` columns, 0 for no limit.
  package func text(width: Int) -> String {
    let all = ([head] + rows).map { $0.map(PlainLine.shown) }
    var widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    if width > 0 {
      var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
      // Identifiers are copied from tables, so the first column stays whole.
      while excess > 0,
        let widest = widths.indices.dropFirst().max(by: { widths[$0] < widths[$1] }),
        widths[widest] > Self.narrowest
      {
        widths[widest] -= 1
        excess -= 1
      }
    }
    return all.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell.count > width
          ? String(cell.prefix(width - 1)) + "…"
          : cell + String(repeating: " ", count: width - cell.count)
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// The same for spreadsheets (RFC 4180), with a mark of UTF-8 that they understand.
  package func csv() -> String {
    "\u{FEFF}"
      + ([head] + rows).map { row in
        row.map { cell in
          // A cell that a spreadsheet would take for a formula is made a text.
          let safe = cell.first.map { "=+-@\t\r".contains($0) } == true ? "'" + cell : cell
          return safe.contains { ",\"\r\n".contains($0) }
            ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
        }.joined(separator: ",") + "\r\n"
      }.joined()
  }
}
