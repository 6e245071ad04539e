/// A table as lines of text.
struct TextTable {
  private let table: PrintedTable
  /// What stands in place of the rows when there are none.
  private let nothing: String
  private let titles: [String]
  private let cells: [[String]]

  init(_ table: PrintedTable, _ language: DocumentLanguage) {
    self.table = table
    nothing = VisibleText.line(table.nothing(in: language))
    titles = table.columns.map { VisibleText.line($0.title) }
    cells = table.rows.map { $0.map { VisibleText.lines($0.plain) } }
  }

  /// The lines of the table, or of a list when the table needs more columns than there are.
  func lines(_ width: Int) -> [String] {
    guard let widths = widths(width) else { return list(width) }
    var lines = [edge("┌", "┬", "┐", widths)]
    if table.hasHeader {
      lines += row(titles, widths, table.columns.map { _ in .centre })
      lines.append(edge("├", "┼", "┤", widths))
    }
    let alignments = table.columns.map(\.alignment)
    for cells in cells { lines += row(cells, widths, alignments) }
    if cells.isEmpty {
      let inner = widths.reduce(0, +) + 3 * (widths.count - 1)
      for line in TerminalText.wrapped(nothing, inner) {
        lines.append("│ " + TerminalText.padded(line, inner, .centre) + " │")
      }
    }
    lines.append(edge("└", "┴", "┘", widths))
    return lines
  }

  /// Columns as wide as their longest line, narrowed by their shares where that is too much.
  ///
  /// - Returns: nil when a column would be left with less than four.
  private func widths(_ width: Int) -> [Int]? {
    let count = table.columns.count
    let room = width - 3 * count - 1
    var natural = titles.map { TerminalText.width($0) }
    for row in cells {
      for (index, cell) in row.enumerated() {
        for line in cell.split(separator: "\n") {
          natural[index] = max(natural[index], TerminalText.width(line))
        }
      }
    }
    natural = natural.map { max($0, 1) }
    if cells.isEmpty, let last = natural.indices.last {
      let inner = natural.reduce(0, +) + 3 * (count - 1)
      natural[last] += max(0, TerminalText.width(nothing) - inner)
    }
    if natural.reduce(0, +) <= room { return natural }
    guard room >= 4 * count else { return nil }
    // Narrow columns keep what they need; the others divide the rest by their shares.
    var widths = Array(repeating: 0, count: count)
    var open = Set(table.columns.indices)
    var rest = room
    while !open.isEmpty {
      let shares = open.reduce(0.0) { $0 + table.columns[$1].share }
      let part = { (index: Int) in
        max(4, Int(Double(rest) * table.columns[index].share / shares))
      }
      let settled = open.filter { natural[$0] <= part($0) }
      guard !settled.isEmpty else {
        for index in open { widths[index] = part(index) }
        break
      }
      for index in settled {
        widths[index] = natural[index]
        rest -= natural[index]
      }
      open.subtract(settled)
    }
    return widths.reduce(0, +) <= room ? widths : nil
  }

  private func row(
    _ cells: [String], _ widths: [Int], _ alignments: [TextAlignment]
  ) -> [String] {
    let columns = zip(cells, widths).map { TerminalText.wrapped($0, $1) }
    return (0..<(columns.map(\.count).max() ?? 1)).map { line in
      let parts = columns.indices.map { index in
        TerminalText.padded(
          line < columns[index].count ? columns[index][line] : "", widths[index],
          alignments[index])
      }
      return "│ " + parts.joined(separator: " │ ") + " │"
    }
  }

  private func list(_ width: Int) -> [String] {
    if cells.isEmpty {
      return titles.flatMap { TerminalText.wrapped($0, width) } + [nothing]
    }
    return cells.flatMap { row in
      zip(titles, row).flatMap { title, cell in
        TerminalText.wrapped(title.isEmpty ? cell : "\(title): \(cell)", width)
      } + [""]
    }
  }

  private func edge(
    _ left: String, _ middle: String, _ right: String, _ widths: [Int]
  ) -> String {
    left + widths.map { String(repeating: "─", count: $0 + 2) }.joined(separator: middle) + right
  }
}
