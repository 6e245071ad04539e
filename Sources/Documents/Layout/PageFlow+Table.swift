extension PageFlow {
  /// Room between a cell's text and its lines.
  private static let inset = (x: 4.0, y: 2.5)
  private static let thickness = 0.5

  /// A table; its header is repeated on each page that the table reaches.
  func table(_ table: PrintedTable) throws(PrintingError) {
    let grid = Grid(table, left: setup.left, width: setup.textWidth)
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
    for cells in table.rows {
      try draw(try row(cells, alignments, grid), grid, under: repeated, isOpen: &isOpen)
    }
    if table.rows.isEmpty {
      let whole = grid.joined
      let nothing = StyledText.italic(language.noRows)
      try draw(try row([nothing], [.centre], whole), whole, under: repeated, isOpen: &isOpen, grid)
    }
    gap(setup.gap + 2)
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

    init(_ table: PrintedTable, left: Double, width: Double) {
      let whole = table.columns.reduce(0) { $0 + $1.share }
      var edges = [left]
      var sum = 0.0
      for column in table.columns {
        sum += column.share
        edges.append(left + width * sum / whole)
      }
      self.init(edges: edges)
    }

    private init(edges: [Double]) {
      self.edges = edges
    }

    /// One column of the whole width.
    var joined: Grid { Grid(edges: [edges.first ?? 0, edges.last ?? 0]) }
  }
}
