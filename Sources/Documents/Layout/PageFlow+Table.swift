extension PageFlow {
  /// Room between a cell's text and its lines.
  private static let inset = (x: 4.0, y: 2.5)
  private static let thickness = 0.5

  /// A table; its header is repeated on each page that the table reaches.
  func table(_ table: PrintedTable) throws(PrintingError) {
    let grid = try grid(table)
    let header: Row? =
      table.hasHeader
      ? try row(
        table.columns.map { .bold($0.title) }, table.columns.map { _ in .centre }, grid) : nil
    // A header of half a page cannot be repeated.
    let repeated = header.flatMap { $0.height <= pageRoom / 2 ? $0 : nil }
    let alignments = table.columns.map(\.alignment)
    var isOpen = false
    if let header, repeated == nil {
      try draw(header, grid, under: nil, isOpen: &isOpen)
    }
    for (index, cells) in table.rows.enumerated() {
      let next = try row(cells, alignments, grid)
      if kept > 0, index == max(0, table.rows.count - 2) {
        var end = next.height + kept
        for last in table.rows[(index + 1)...] { end += try row(last, alignments, grid).height }
        let top = repeated?.height ?? 0
        // The last two rows go along with what is kept.
        if !isFresh, end + (isOpen ? 0 : top) > room, end + top <= pageRoom {
          try breakPage()
          isOpen = false
        }
      }
      try draw(next, grid, under: repeated, isOpen: &isOpen)
    }
    if table.rows.isEmpty {
      let whole = grid.joined
      let nothing = StyledText.italic(table.nothing(in: language))
      try need((repeated?.height ?? 0) + 3 * setup.line + kept)
      try draw(try row([nothing], [.centre], whole), whole, under: repeated, isOpen: &isOpen, grid)
    }
    gap(setup.gap + 2)
  }

  /// What the header and the first row of a table take.
  func beginning(of table: PrintedTable) throws(PrintingError) -> Double {
    let grid = try grid(table)
    let header =
      table.hasHeader
      ? try row(table.columns.map { .bold($0.title) }, table.columns.map { _ in .centre }, grid)
        .height : 0
    let first = try table.rows.first.map { cells throws(PrintingError) in
      try row(cells, table.columns.map(\.alignment), grid).height
    }
    return header + (first ?? 3 * setup.line)
  }

  /// The columns by their shares, none so narrow that it breaks a word where there is room for all.
  private func grid(_ table: PrintedTable) throws(PrintingError) -> Grid {
    var least: [Double] = []
    for (index, column) in table.columns.enumerated() {
      var width = 0.0
      let words = LongWords.of(table.rows.lazy.map { $0[index].plain })
      let titles = LongWords.of([column.title])
      for word in words.map({ StyledText($0) }) + titles.map({ .bold($0) }) {
        let box = try shaper.box(word, BoxStyle(size: setup.tableText), width: setup.width)
        width = max(width, box.width)
      }
      least.append(width + 2 * PageFlow.inset.x + 1)
    }
    return Grid(table, left: setup.left, width: setup.textWidth, least: least)
  }

  /// Draws a row, on a new page when it has no room here, and in pieces when no page has.
  ///
  /// - Parameter isOpen: true while the table goes on upon this page.
  private func draw(
    _ row: Row, _ grid: Grid, under header: Row?, isOpen: inout Bool, _ headerGrid: Grid? = nil
  ) throws(PrintingError) {
    let headerHeight = header?.height ?? 0
    let fits = row.height <= pageRoom - headerHeight
    let wanted = fits ? row.height : headerHeight + 3 * setup.line
    if isOpen ? wanted > room : wanted + headerHeight > room, !isFresh {
      try breakPage()
      isOpen = false
    }
    if !isOpen { open(header, headerGrid ?? grid) }
    isOpen = true
    if fits {
      draw(row, parts: row.boxes.map { $0.lines.indices }, height: row.height, grid)
      return
    }
    var next = row.boxes.map { _ in 0 }
    while true {
      let inside = room - 2 * PageFlow.inset.y
      var parts: [Range<Int>] = []
      for (box, start) in zip(row.boxes, next) {
        let count = box.lineCount(from: start, room: inside)
        // One line at least, so that there is an end to it.
        parts.append(start..<min(box.lines.count, start + max(count, 1)))
      }
      let height = zip(row.boxes, parts).map { $0.height($1) }.max() ?? 0
      draw(row, parts: parts, height: height + 2 * PageFlow.inset.y, grid)
      next = parts.map(\.upperBound)
      if zip(row.boxes, next).allSatisfy({ $0.lines.count <= $1 }) { return }
      try breakPage()
      open(header, headerGrid ?? grid)
    }
  }

  /// The upper line of a table on a page, and its header.
  private func open(_ header: Row?, _ grid: Grid) {
    canvas?.line(
      fromX: grid.edges.first ?? 0, fromY: y, toX: grid.edges.last ?? 0, toY: y,
      thickness: PageFlow.thickness)
    if let header {
      draw(header, parts: header.boxes.map { $0.lines.indices }, height: header.height, grid)
    }
  }

  private func draw(_ row: Row, parts: [Range<Int>], height: Double, _ grid: Grid) {
    if let canvas {
      for (index, box) in row.boxes.enumerated() {
        let x = grid.edges[index] + PageFlow.inset.x
        let slack =
          row.isHeader ? (height - 2 * PageFlow.inset.y - box.height(parts[index])) / 2 : 0
        canvas.draw(box, parts[index], x: x, y: y + PageFlow.inset.y + max(0, slack))
      }
      for edge in grid.edges {
        canvas.line(
          fromX: edge, fromY: y, toX: edge, toY: y + height, thickness: PageFlow.thickness)
      }
      canvas.line(
        fromX: grid.edges.first ?? 0, fromY: y + height, toX: grid.edges.last ?? 0,
        toY: y + height, thickness: PageFlow.thickness)
    }
    advance(height)
  }

  private func row(
    _ cells: [StyledText], _ alignments: [TextAlignment], _ grid: Grid
  ) throws(PrintingError) -> Row {
    var boxes: [TextBox] = []
    for (index, cell) in cells.enumerated() {
      let width = max(6, grid.edges[index + 1] - grid.edges[index] - 2 * PageFlow.inset.x)
      boxes.append(
        try shaper.box(
          cell, BoxStyle(size: setup.tableText, alignment: alignments[index]), width: width))
    }
    return Row(
      boxes: boxes, height: (boxes.map(\.height).max() ?? 0) + 2 * PageFlow.inset.y,
      isHeader: alignments.allSatisfy { $0 == .centre })
  }

  /// A row's cells, set in lines.
  private struct Row {
    let boxes: [TextBox]
    let height: Double
    let isHeader: Bool
  }

  /// Where the columns' edges are.
  private struct Grid {
    let edges: [Double]

    /// - Parameter least: what each column needs; without meaning where there is no room for all.
    init(_ table: PrintedTable, left: Double, width: Double, least: [Double]) {
      let whole = table.columns.reduce(0) { $0 + $1.share }
      var widths = table.columns.map { width * $0.share / whole }
      if least.reduce(0, +) <= width {
        widths = zip(widths, least).map { max($0, $1) }
        let slack = zip(widths, least).map { $0 - $1 }
        let excess = widths.reduce(-width, +)
        let all = slack.reduce(0, +)
        if excess > 0, all > 0 {
          widths = zip(widths, slack).map { $0 - excess * $1 / all }
        }
      }
      self.init(edges: widths.reduce(into: [left]) { $0.append(($0.last ?? left) + $1) })
    }

    private init(edges: [Double]) {
      self.edges = edges
    }

    /// One column of the whole width.
    var joined: Grid { Grid(edges: [edges.first ?? 0, edges.last ?? 0]) }
  }
}
